package org.okrtree.adapter.web.sheet;

import java.util.List;
import org.okrtree.adapter.web.RefusalView;

/**
 * What the draft check says of one line.
 *
 * @param isGood nothing is said of it, and nothing is kept
 * @param findings the heaviest first
 * @param kept findings that somebody leaves as they are
 */
record LineFindingsView(
        String uid, int version, boolean canWrite, boolean isGood, List<FindingView> findings, List<KeptView> kept) {

    /**
     * One finding.
     *
     * @param code of the finding
     * @param exampleHtml a better line; empty for none
     * @param isOpen it is the one that is said first
     * @param isKeeping it was just refused to be kept
     * @param typedHtml the reason that was typed then
     */
    record FindingView(
            String code,
            String severityHtml,
            String whatHtml,
            String whyHtml,
            String exampleHtml,
            boolean isOpen,
            boolean canKeep,
            boolean isKeeping,
            RefusalView refusal,
            String typedHtml,
            List<ExitView> exits) {}

    /** @param request id under which it is taken */
    record ExitView(String code, String labelHtml, String request) {}

    record KeptView(String code, String whatHtml, String byHtml, String dayHtml, String reasonHtml) {}
}
