package org.okrtree.application.sheet;

import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;

/** @param request that took the lines into the sheet */
public record TakeBackPasteCommand(SheetId sheet, RequestId request) {}
