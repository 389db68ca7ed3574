package org.okrtree.application.drafting;

import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.drafting.Exit;

/** @param seenVersion of the line when the exit was shown */
public record TakeExitCommand(SheetId sheet, RequestId request, String lineUid, int seenVersion, Exit exit) {}
