package org.okrtree.adapter.web.cycle;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;

/** What is chosen from in the forms of a cycle. */
public final class CycleChoices {

    private CycleChoices() {}

    /** Time zones that are called after a place, and the one that is chosen. */
    public static List<ChoiceView> zones(String chosen) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.equals(chosen) || (id.contains("/") && !id.startsWith("Etc") && !id.startsWith("SystemV")))
                .sorted()
                .map(id -> new ChoiceView(Html.of(id), Html.of(id), id.equals(chosen)))
                .toList();
    }

    /**
     * Cycles that another one can belong to, and none.
     *
     * @param chosen uid; empty for none
     */
    public static List<ChoiceView> parents(Page page, Collection<Cycle> cycles, String chosen) {
        return Stream.concat(
                        Stream.of(new ChoiceView("", page.words().html("okr.admin.no-parent-cycle"), chosen.isEmpty())),
                        cycles.stream()
                                .filter(cycle -> cycle.kind() != CycleKind.PRACTICE)
                                .map(cycle -> new ChoiceView(
                                        cycle.id().uid(),
                                        Html.of(cycle.name()),
                                        cycle.id().uid().equals(chosen))))
                .toList();
    }
}
