package org.okrtree.adapter.web.publication;

import java.util.List;

/**
 * All that a revision says, in its words: nothing of today.
 *
 * @param scoringHtml the scoring rule of the sheet
 */
public record LinesView(int number, List<DiffView.LineView> lines, String scoringHtml) {}
