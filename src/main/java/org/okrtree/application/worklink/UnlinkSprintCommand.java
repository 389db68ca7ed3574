package org.okrtree.application.worklink;

import org.okrtree.domain.WorkLinkId;

/** The link to end. */
public record UnlinkSprintCommand(long sprint, WorkLinkId link) {}
