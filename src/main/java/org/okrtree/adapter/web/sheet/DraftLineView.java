package org.okrtree.adapter.web.sheet;

import java.util.List;
import org.okrtree.adapter.web.PersonView;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.keyresult.SlotView;

/**
 * A line of a draft as it is read, with the forms of what may be done to it.
 *
 * @param refHtml its number once it was published; empty before
 * @param markedHtml the title with the words that made a finding marked
 * @param findingsHtml markup of what the draft check says of it
 * @param sentence of its measure; empty without one
 * @param rhythmHtml how often a key result is read, when that is not every week
 * @param scoringHtml a scoring rule of its own; empty for the cycle's
 * @param lastHtml last value of a health figure with its day; empty before the first
 * @param up where it goes by one place up
 * @param editHtml markup of its form; empty for who does not write
 * @param unsavedHtml markup of versions of it that are not saved and that its form does not settle
 * @param addHtml of an objective: markup of the form for one more key result
 * @param keyResultsHtml of an objective: markup of the lines below it
 */
record DraftLineView(
        String uid,
        int version,
        boolean isObjective,
        boolean isKeyResult,
        String refHtml,
        String titleHtml,
        String markedHtml,
        String findingsHtml,
        boolean hasWhy,
        String whyHtml,
        PersonView owner,
        String commitmentHtml,
        String citesHtml,
        List<ContributionLineView> contributions,
        boolean hasMeasure,
        List<SlotView> sentence,
        List<MilestoneView> milestones,
        boolean hasReadFrom,
        String readFromHtml,
        String rhythmHtml,
        String scoringHtml,
        String lastHtml,
        boolean canWrite,
        MoveView up,
        MoveView down,
        boolean canRemove,
        boolean canDrop,
        SmallFormView drop,
        SmallFormView value,
        String today,
        boolean isEditOpen,
        String editHtml,
        String unsavedHtml,
        boolean isAddOpen,
        String addHtml,
        String keyResultsHtml) {

    /** What an objective contributes to. */
    record ContributionLineView(String titleHtml) {}

    /**
     * A move by one place.
     *
     * @param line uid of the line behind which it stands then; empty to stand first
     */
    record MoveView(boolean can, String line) {
        static final MoveView NONE = new MoveView(false, "");
    }

    /**
     * A form with one or two fields.
     *
     * @param isOpen it was just refused
     * @param typedHtml what was typed into its first field
     * @param dayHtml what was typed into its day, if it has one
     */
    record SmallFormView(boolean isOpen, RefusalView refusal, String typedHtml, String dayHtml) {
        static final SmallFormView CLOSED = new SmallFormView(false, RefusalView.NONE, "", "");
    }
}
