package org.okrtree.adapter.web.sheet;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page of one sheet: its draft for those who may read it, what is published, and the revisions.
 *
 * @param hasChanges the draft says something else than the newest revision
 * @param countsHtml how many objectives and key results there are
 * @param unsavedHtml how many lines have another version that is not saved; empty for none
 * @param findingsHtml markup of what the draft check says of the whole; empty for who does not read it
 * @param objectivesHtml markup of the lines
 * @param undo the line that was just taken out
 * @param needs what has to be put right before it can be agreed
 * @param above what the team above has published
 * @param people of the team and its lines, to choose owners from
 * @param whyNotOpenHtml why this person may not open the discussion; empty when they may
 * @param whyNotAgreeHtml why it cannot be agreed, or not by this person; empty when it can
 * @param publishPageHtml address of the page with what changes
 * @param pasteHtml markup of the box for a pasted list; empty for who does not write
 * @param missingHtml what has to happen before it can be published; empty when nothing has
 * @param whyNotPublishHtml why this person may not; empty when they may
 * @param newestHtml markup of the newest revision, for somebody who does not read the draft
 * @param seen each line with its version, as the person sees the draft
 */
record SheetPageView(
        String uid,
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
        String countsHtml,
        String unsavedHtml,
        String findingsHtml,
        String objectivesHtml,
        boolean isAddOpen,
        String addObjectiveHtml,
        boolean hasHealth,
        String healthHtml,
        boolean canAddHealth,
        boolean isAddHealthOpen,
        String addHealthHtml,
        boolean hasDropped,
        List<DroppedLineView> dropped,
        UndoView undo,
        boolean hasNeeds,
        List<NeedView> needs,
        boolean hasAbove,
        AboveView above,
        List<ChoiceView> people,
        String pasteHtml,
        RefusalView refusal,
        String keptHtml,
        boolean isBeforeDiscussion,
        String whyNotOpenHtml,
        boolean isInDiscussion,
        boolean isAgreed,
        String whyNotAgreeHtml,
        String publishPageHtml,
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

    /** A published line that the next revision shall not have. */
    record DroppedLineView(String uid, String titleHtml, String reasonHtml) {}

    /**
     * @param can something was just taken out or done away with, and can be put back in one press
     * @param line its uid
     */
    record UndoView(boolean can, String action, String line, String sentenceHtml) {}

    /** @param addressHtml where it is to be put right: a place in this page */
    record NeedView(String addressHtml, String sentenceHtml) {}

    /** What the team above has published. */
    record AboveView(String teamHtml, String revisionHtml, List<AboveObjectiveView> objectives) {
        static final AboveView NONE = new AboveView("", "", List.of());
    }

    record AboveObjectiveView(String refHtml, String titleHtml, List<AboveKeyResultView> keyResults) {}

    record AboveKeyResultView(String statementHtml, String measureHtml) {}

    /** One revision in the list of all. */
    record RevisionLineView(
            String addressHtml,
            String numberHtml,
            String dayHtml,
            String byHtml,
            String reasonHtml,
            boolean isNewest) {}
}
