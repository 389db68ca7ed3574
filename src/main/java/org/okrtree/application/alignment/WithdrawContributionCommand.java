package org.okrtree.application.alignment;

import org.okrtree.domain.ContributionId;

/** The contribution to take back. */
public record WithdrawContributionCommand(ContributionId contribution) {}
