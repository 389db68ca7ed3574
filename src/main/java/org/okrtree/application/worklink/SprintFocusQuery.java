package org.okrtree.application.worklink;

import org.okrtree.domain.cycle.AsOf;

/** @param asOf a sprint belongs to no cycle: a day ends in the zone of the host */
public record SprintFocusQuery(long sprint, AsOf asOf) {}
