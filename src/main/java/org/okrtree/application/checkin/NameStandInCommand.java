package org.okrtree.application.checkin;

import org.okrtree.domain.KeyResultId;

/** @param standIn the host's user name; empty for nobody from now on */
public record NameStandInCommand(KeyResultId keyResult, String standIn) {}
