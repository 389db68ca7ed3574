package org.okrtree.domain.publication;

import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.sheet.HealthWords;

/**
 * A health figure as it was published.
 *
 * @param number in its sheet, from 1, for ever
 */
public record PublishedHealthFigure(HealthFigureId id, int number, HealthWords words) {}
