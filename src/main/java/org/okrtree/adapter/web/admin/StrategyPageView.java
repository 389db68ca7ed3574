package org.okrtree.adapter.web.admin;

import java.util.List;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page of the strategy: one version to read, and for administrators the form for the next.
 *
 * @param isNewest no later version is there
 * @param refusal why the next version was not saved
 * @param isStale somebody was faster: what was typed stands below what is the newest now
 */
record StrategyPageView(
        String navHtml,
        String hereHtml,
        boolean isWritten,
        boolean isNewest,
        String aboutHtml,
        String missionHtml,
        String visionHtml,
        List<Statement> statements,
        String reasonHtml,
        boolean hasVersions,
        List<Version> versions,
        boolean mayWrite,
        String whyNotHtml,
        boolean isOpen,
        boolean isStale,
        RefusalView refusal,
        String request,
        int version,
        String typedMissionHtml,
        String typedVisionHtml,
        List<Field> fields,
        int size,
        String typedReasonHtml) {

    /** One statement as it stands. */
    record Statement(String textHtml) {}

    /** One statement as it is typed. */
    record Field(int row, String textHtml) {}

    /** One version to choose. */
    record Version(String toHtml, String aboutHtml, String reasonHtml, boolean isShown) {}
}
