package org.okrtree.adapter.web;

import java.util.List;

/** The page of one published revision: its words, not today's figures. */
record RevisionPageView(
        String teamHtml,
        String cycleHtml,
        String sheetAddressHtml,
        String numberHtml,
        String publishedHtml,
        boolean hasReason,
        String reasonHtml,
        boolean isNewest,
        String newestAddressHtml,
        String hashHtml,
        String linesHtml,
        List<SheetPageView.RevisionLineView> revisions) {}
