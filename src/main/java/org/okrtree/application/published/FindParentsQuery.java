package org.okrtree.application.published;

import org.okrtree.domain.ObjectiveId;

/** @param words each of which must stand in title, team or short key; none: the first ones are given */
public record FindParentsQuery(ObjectiveId child, String words) {}
