package org.okrtree.application.cycle;

import org.okrtree.domain.CycleId;

/** @param seenVersion of the plan that the actor has read */
public record PlanCycleCommand(CycleId cycle, int seenVersion, PlanTyped typed) {}
