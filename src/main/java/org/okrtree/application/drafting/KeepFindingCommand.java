package org.okrtree.application.drafting;

import org.okrtree.domain.SheetId;
import org.okrtree.domain.drafting.FindingId;

/** @param reason why the line is right all the same; empty to have the finding said again */
public record KeepFindingCommand(SheetId sheet, String lineUid, FindingId finding, String reason) {}
