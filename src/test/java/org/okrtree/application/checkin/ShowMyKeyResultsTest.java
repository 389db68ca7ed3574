package org.okrtree.application.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class ShowMyKeyResultsTest {

    private final UseCases useCases = new UseCases();

    @Test
    void anOwnerSeesTheirPublishedKeyResultsWithWhatIsKnownOfThem() {
        Sheet sheet = useCases.published();
        useCases.checkIn(useCases.keyResult(sheet).id(), "50", "7");

        List<MyKeyResult> mine = Outcomes.done(useCases.showMyKeyResults.run(UseCases.MEI));

        PublishedSheet content = useCases.content(useCases.newest(sheet));
        PublishedObjective objective = content.objectives().get(0);
        assertEquals(
                List.of(new MyKeyResult(
                        useCases.cycle,
                        content,
                        objective,
                        objective.keyResults().get(0),
                        useCases.reading(useCases.keyResult(sheet).id()))),
                mine);
    }

    @Test
    void beforeTheFirstCheckInNothingIsKnown() {
        useCases.published();

        List<MyKeyResult> mine = Outcomes.done(useCases.showMyKeyResults.run(UseCases.MEI));

        assertEquals(Reading.NONE, mine.get(0).reading());
    }

    @Test
    void aDraftIsNobodysWeek() {
        useCases.drafted();

        assertEquals(List.of(), Outcomes.done(useCases.showMyKeyResults.run(UseCases.MEI)));
    }

    @Test
    void whatSomebodyElseOwnsIsNotListed() {
        Sheet sheet = useCases.drafted();
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(),
                        useCases.objective(sheet).id(),
                        An.keyResultTyped("Complaints", "lin", "decrease", "9", "2", "", ""))));
        useCases.publish(sheet, "");

        assertEquals(List.of("Net promoter score"), statements(UseCases.MEI));
        assertEquals(List.of("Complaints"), statements(UseCases.LIN));
        assertEquals(List.of(), statements(UseCases.TAO));
    }

    @Test
    void aClosedCycleIsOver() {
        Cycle closed = An.cycle().key("25Q4").state(CycleState.CLOSED).build();
        useCases.stores.cycles.add(closed);
        publish(useCases.rd, closed, "Old");

        assertEquals(List.of(), statements(UseCases.MEI));
    }

    @Test
    void theOrderDoesNotDependOnWhatIsRemembered() {
        Team alpha = An.team().key("A").named("Alpha").build();
        Team zulu = An.team().key("Z").named("Zulu").build();
        publish(zulu, useCases.cycle, "Of Zulu");
        publish(alpha, useCases.cycle, "Of Alpha");
        List<String> cold = statements(UseCases.MEI);
        publish(useCases.rd, useCases.cycle, "Of R&D");

        List<String> halfWarm = statements(UseCases.MEI);
        List<String> warm = statements(UseCases.MEI);

        assertEquals(List.of("Of Alpha", "Of Zulu"), cold);
        assertEquals(List.of("Of Alpha", "Of R&D", "Of Zulu"), halfWarm);
        assertEquals(halfWarm, warm);
    }

    private void publish(Team team, Cycle cycle, String statement) {
        An.Publication publication = An.publication(
                An.sheet(team, cycle),
                team,
                cycle,
                An.objective().with(An.keyResult().saying(statement).build()).build());
        useCases.stores.revisions.append(publication.revision(), publication.text());
    }

    private List<String> statements(Actor actor) {
        return Outcomes.done(useCases.showMyKeyResults.run(actor)).stream()
                .map(one -> one.keyResult().statement())
                .toList();
    }
}
