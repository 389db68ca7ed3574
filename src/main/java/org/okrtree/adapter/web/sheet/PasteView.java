package org.okrtree.adapter.web.sheet;

import org.okrtree.adapter.web.RefusalView;

/**
 * What stands on the page of a sheet for pasting: the box, and what was taken at once last.
 *
 * @param addressHtml where the box is sent
 * @param request id under which the next text is taken
 * @param refusal none: what is sent from the box is answered, and refused, by its own page
 * @param hasTaken lines that were taken at once last still stand in the draft
 * @param takenHtml says how many and when
 * @param canTakeBack some of them can be taken back
 * @param taken the request that took them
 * @param isExit they came out of another line
 * @param isForIssue the line was to become an issue
 * @param hasIssue it did
 * @param issueHtml address of that issue; empty for who may not see it
 * @param issueKeyHtml its key; empty with it
 * @param newIssueHtml address of the host's form for one
 * @param leftHtml what did not come into the draft then
 */
record PasteView(
        String addressHtml,
        String request,
        RefusalView refusal,
        boolean hasTaken,
        String takenHtml,
        boolean canTakeBack,
        String taken,
        boolean isExit,
        boolean isForIssue,
        boolean hasIssue,
        String issueHtml,
        String issueKeyHtml,
        String newIssueHtml,
        boolean hasLeft,
        String leftHtml) {}
