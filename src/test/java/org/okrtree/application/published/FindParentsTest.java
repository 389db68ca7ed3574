package org.okrtree.application.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class FindParentsTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final ObjectiveId child = useCases.objective(sheet).id();

    private void publish(Cycle cycle, Team team, String... titles) {
        An.ObjectiveBuilder[] objectives = new An.ObjectiveBuilder[titles.length];
        for (int i = 0; i < titles.length; i++) {
            objectives[i] = An.objective()
                    .titled(titles[i])
                    .position(i)
                    .with(An.keyResult().build());
        }
        An.Publication publication = An.publication(
                An.sheet(team, cycle),
                team,
                cycle,
                List.of(objectives).stream().map(An.ObjectiveBuilder::build).toArray(DraftObjective[]::new));
        useCases.stores.revisions.append(publication.revision(), publication.text());
    }

    private List<String> found(String words) {
        return Outcomes.done(useCases.findParents.run(UseCases.LIN, new FindParentsQuery(child, words))).stream()
                .map(one -> one.objective().title())
                .toList();
    }

    @Test
    void everyWordStandsInTitleTeamOrShortKey() {
        publish(useCases.cycle, An.team().key("OPS").named("Operations").build(), "No building is left alone", "Calm");

        assertEquals(List.of("No building is left alone"), found("BUILDING operations"));
        assertEquals(List.of("No building is left alone", "Calm"), found("ops-26q1"));
        assertEquals(List.of(), found("building sales"));
    }

    @Test
    void objectivesOfTheSameSheetAndOfOtherCyclesAreNotAmongThem() {
        publish(An.cycle().key("OTHER").build(), An.team().key("X").build(), "Elsewhere");

        assertEquals(List.of(), found(""));
    }

    @Test
    void atMostTwentyAreGiven() {
        publish(useCases.cycle, An.team().key("OPS").build(), "Grow ".repeat(25).split(" "));

        assertEquals(FindParents.MOST, found("grow").size());
    }

    @Test
    void ofAnObjectiveThatIsNotThereNothingIsFound() {
        assertEquals(
                Optional.of(new AccessRefusal.NotThere()),
                useCases.findParents
                        .run(UseCases.MEI, new FindParentsQuery(new ObjectiveId(An.uid()), ""))
                        .whyNot());
    }
}
