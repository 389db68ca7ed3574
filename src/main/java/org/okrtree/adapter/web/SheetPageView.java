package org.okrtree.adapter.web;

import java.util.List;

/**
 * The page of one sheet: its draft for those who may read it, what is published, and the revisions.
 *
 * @param hasChanges the draft says something else than the newest revision
 * @param whyNotOpenHtml why this person may not open the discussion; empty when they may
 * @param whyNotAgreeHtml why it cannot be agreed, or not by this person; empty when it can
 * @param missingHtml what has to happen before it can be published; empty when nothing has
 * @param whyNotPublishHtml why this person may not; empty when they may
 * @param newestHtml markup of the newest revision, for somebody who does not read the draft
 * @param seen each line with its version, as the person sees the draft
 */
record SheetPageView(
        String teamHtml,
        String levelHtml,
        String cycleHtml,
        String treeHtml,
        String leadHtml,
        boolean isPublished,
        String stateHtml,
        boolean hasDraft,
        boolean hasChanges,
        boolean isEmpty,
        boolean canWrite,
        String whyNotWriteHtml,
        List<DraftObjectiveView> objectives,
        boolean isAddOpen,
        String addObjectiveHtml,
        RefusalView refusal,
        boolean isBeforeDiscussion,
        String whyNotOpenHtml,
        boolean isInDiscussion,
        String whyNotAgreeHtml,
        boolean canPublish,
        String missingHtml,
        String whyNotPublishHtml,
        String publishHtml,
        boolean needsReason,
        boolean isPublishOpen,
        RefusalView publishRefusal,
        String reasonHtml,
        String seen,
        String request,
        boolean hasNewest,
        String newestHtml,
        List<RevisionLineView> revisions) {

    /**
     * An objective in the draft.
     *
     * @param refHtml its number once it was published; empty before
     * @param editHtml markup of its form
     * @param addHtml markup of the form for one more key result
     */
    record DraftObjectiveView(
            String uid,
            int version,
            String refHtml,
            String titleHtml,
            boolean hasWhy,
            String whyHtml,
            String ownerHtml,
            boolean canRemove,
            boolean isEditOpen,
            String editHtml,
            boolean isAddOpen,
            String addHtml,
            List<DraftKeyResultView> keyResults) {}

    /** A key result in the draft. */
    record DraftKeyResultView(
            String uid,
            int version,
            String refHtml,
            String statementHtml,
            String ownerHtml,
            boolean hasMeasure,
            String measureHtml,
            boolean hasReadFrom,
            String readFromHtml,
            boolean canRemove,
            boolean isEditOpen,
            String editHtml) {}

    /** One revision in the list of all. */
    record RevisionLineView(
            String addressHtml,
            String numberHtml,
            String dayHtml,
            String byHtml,
            String reasonHtml,
            boolean isNewest) {}
}
