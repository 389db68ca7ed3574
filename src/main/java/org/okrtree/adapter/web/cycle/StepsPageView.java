package org.okrtree.adapter.web.cycle;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page with the steps of one cycle.
 *
 * @param ledHtml who runs it
 * @param daysHtml where its name and days are changed; empty for whoever cannot
 * @param needs what the step to the next state asks for
 * @param action name of the deed that takes the cycle on; there is none while the publication of a sheet does it
 * @param isReady nothing is missing for that deed
 * @param whyNotHtml why the reader may not do it
 */
record StepsPageView(
        String cycleHtml,
        String factsHtml,
        String stateHtml,
        String ledHtml,
        boolean isPractice,
        boolean isPilot,
        List<ChoiceView> cycles,
        boolean hasChoice,
        String hereHtml,
        String sheetsHtml,
        String daysHtml,
        String rulesHtml,
        String calendarHtml,
        boolean hasDays,
        Line line,
        List<Phase> phases,
        boolean hasNext,
        String nextHtml,
        List<Need> needs,
        String action,
        boolean isDeed,
        String deedHtml,
        boolean isReady,
        boolean asksReason,
        String reasonHtml,
        String howHtml,
        String whyNotHtml,
        RefusalView refusal,
        boolean hasWarnings,
        List<Sentence> warnings,
        boolean hasMembers,
        List<Member> members) {

    /** The days of the cycle as a line, in per cent of its length. */
    record Line(
            String labelHtml, int over, boolean hasToday, String todayHtml, String anchorHtml, List<Point> points) {}

    /** A day on that line. */
    record Point(int at, boolean isDone, String nameHtml, String anchorHtml) {}

    /** The steps of one state of the cycle. */
    record Phase(String nameHtml, boolean isNow, List<Step> steps) {}

    /**
     * One step.
     *
     * @param code of what it needs
     * @param standing code of how it stands
     * @param doHtml what can be done about it
     * @param toHtml where
     */
    record Step(
            String code,
            String standing,
            String standingHtml,
            int number,
            String dayHtml,
            String titleHtml,
            String sentenceHtml,
            String doHtml,
            String toHtml,
            boolean canCheckIn) {}

    /**
     * Something that the next step needs.
     *
     * @param openHtml what is the matter with it while it is open
     */
    record Need(String titleHtml, boolean isOpen, boolean isSkipped, String openHtml, String toHtml) {}

    /** A member of the committee. */
    record Member(String nameHtml, String initialsHtml, int colour, String dutiesHtml) {}

    /** A sentence. */
    record Sentence(String textHtml) {}
}
