package org.okrtree.adapter.web.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.team.Team;

/** The form with which practice begins, for every page that offers it. */
final class PracticeForm {

    private static final List<String> WEEKS = List.of("4", "6", "8", "13");

    private PracticeForm() {}

    /**
     * Its markup.
     *
     * @param led teams that the person leads
     */
    static String html(Page page, List<Team> led, Optional<Refusal> refused) {
        String asked = page.typed("weeks").isEmpty() ? WEEKS.get(0) : page.typed("weeks");
        return page.fragment(
                "okr-practice-form",
                new PracticeFormView(
                        !led.isEmpty(),
                        led.stream()
                                .map(team -> new ChoiceView(
                                        team.id().uid(),
                                        Html.of(team.name()),
                                        team.id().uid().equals(page.typed("team"))))
                                .toList(),
                        Html.of(page.typed("newTeamName")),
                        Html.of(page.typed("newTeamMembers")),
                        Stream.concat(WEEKS.stream(), Stream.of(asked).filter(one -> !WEEKS.contains(one)))
                                .map(weeks -> new ChoiceView(
                                        Html.of(weeks),
                                        page.words().html("okr.practice.weeks", weeks),
                                        weeks.equals(asked)))
                                .toList(),
                        refused.map(page::refusal).orElse(RefusalView.NONE)),
                "okr.practice.");
    }
}
