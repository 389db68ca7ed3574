package org.okrtree.application.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.person.Account;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.team.ChangeTeamCommand;
import org.okrtree.application.team.TeamsShown;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.Sheet;

class ShowRevisionTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final PublishedRevision first = useCases.newest(sheet);

    @Test
    void whatIsPublishedIsReadableByEverybodyWhoMayUseTheProduct() {
        RevisionShown shown = Outcomes.done(useCases.showRevision.run(UseCases.LIN, first.id()));

        assertEquals(
                new RevisionShown(
                        first,
                        useCases.content(first),
                        List.of(first),
                        Map.of(An.MEI, new Account("key-mei", "mei", "Mei Wang"))),
                shown);
        assertTrue(shown.isNewest());
    }

    @Test
    void anEarlierRevisionStaysReadableForEver() {
        PublishedRevision second = secondRevision();

        RevisionShown earlier = Outcomes.done(useCases.showRevision.run(UseCases.LIN, first.id()));
        RevisionShown newest = Outcomes.done(useCases.showRevision.run(UseCases.LIN, second.id()));

        assertEquals(List.of(second, first), earlier.all());
        assertFalse(earlier.isNewest());
        assertTrue(newest.isNewest());
    }

    @Test
    void whoPublishedItAndWhoOwnsItsLinesAreNamed() {
        UseCases company = new UseCases();
        PublishedRevision revision = company.publish(company.draftedForOthers(), "");

        RevisionShown shown = Outcomes.done(company.showRevision.run(UseCases.LIN, revision.id()));

        assertEquals(Set.of(An.MEI, An.TAO, An.LIN), shown.people().keySet());
    }

    @Test
    void whoPublishedTheOtherRevisionsIsNamedToo() {
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(),
                        useCases.objective(sheet).id(),
                        An.keyResultTyped("Complaints", "mei", "decrease", "9", "2", "", ""))));
        Outcomes.done(useCases.changeTeam.run(
                UseCases.TAO,
                new ChangeTeamCommand(
                        useCases.rd.id(),
                        TeamsShown.versionOf(useCases.rd),
                        An.teamTyped("RD", "R&D", "team", "", "lin", "mei", "OTHER", ""))));
        useCases.agree(sheet, UseCases.LIN);
        Outcomes.done(useCases.publishSheet.run(
                UseCases.LIN,
                new PublishSheetCommand(
                        sheet.id(),
                        An.request(),
                        "one more",
                        useCases.draft(sheet).lineVersions())));

        RevisionShown earlier = Outcomes.done(useCases.showRevision.run(UseCases.TAO, first.id()));

        assertEquals(Set.of(An.MEI, An.LIN), earlier.people().keySet());
    }

    @Test
    void aRevisionThatIsNotThereIsNotShown() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(), () -> useCases.showRevision.run(UseCases.LIN, new RevisionId(An.uid())));
    }

    private PublishedRevision secondRevision() {
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(),
                        useCases.objective(sheet).id(),
                        An.keyResultTyped("Complaints", "lin", "decrease", "9", "2", "", ""))));
        return useCases.publish(sheet, "one more");
    }
}
