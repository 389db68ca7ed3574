package org.okrtree.application.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.PublicationRefusal;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetState;

class AgreeSheetTest {

    private final UseCases useCases = new UseCases();

    private Outcome<Sheet> agree(Sheet sheet) {
        return useCases.agreeSheet.run(
                UseCases.MEI,
                new AgreeSheetCommand(sheet.id(), useCases.draft(sheet).lineVersions()));
    }

    private SheetState state(Sheet sheet) {
        return useCases.draft(sheet).sheet().state();
    }

    @Test
    void aSheetIsDiscussedAgreedAndPublishedInThisOrder() {
        Sheet sheet = useCases.drafted();

        useCases.assertRefused(new SheetRefusal.NotInDiscussion(), () -> agree(sheet));
        assertEquals(
                1,
                Outcomes.done(useCases.openDiscussion.run(UseCases.MEI, sheet.id()))
                        .round());
        assertEquals(SheetState.AGREED, Outcomes.done(agree(sheet)).state());
        useCases.publish(sheet, "");

        assertEquals(SheetState.PUBLISHED, state(sheet));
    }

    @Test
    void bothAreOnRecord() {
        Sheet sheet = useCases.drafted();
        useCases.agree(sheet);

        List<AuditEntry> entries = useCases.stores.audit.entries();
        List<AuditEntry> last = entries.subList(entries.size() - 2, entries.size());
        assertEquals(
                List.of(Deed.DISCUSSION_OPENED, Deed.SHEET_AGREED),
                last.stream().map(AuditEntry::deed).toList());
        assertEquals(
                List.of("round 1", "round 1"),
                last.stream().map(AuditEntry::after).toList());
    }

    @Test
    void whatBlocksIsNotAgreed() {
        Sheet sheet = Outcomes.done(
                useCases.startSheet.run(UseCases.MEI, new StartSheetCommand(useCases.cycle.id(), useCases.rd.id())));
        Outcomes.done(useCases.openDiscussion.run(UseCases.MEI, sheet.id()));

        useCases.assertRefused(new PublicationRefusal.NoObjectives(), () -> agree(sheet));
    }

    @Test
    void whoeverAgreesHasSeenTheDraftAsItIs() {
        Sheet sheet = useCases.drafted();
        Outcomes.done(useCases.openDiscussion.run(UseCases.MEI, sheet.id()));

        useCases.assertRefused(
                new PublicationRefusal.DraftChanged(),
                () -> useCases.agreeSheet.run(UseCases.MEI, new AgreeSheetCommand(sheet.id(), Map.of())));
    }

    @Test
    void everyEditTakesTheAgreementBack() {
        Sheet sheet = useCases.drafted();
        ObjectiveTyped grow = new ObjectiveTyped("Grow", "", "", "");

        useCases.agree(sheet);
        Outcomes.done(useCases.addObjective.run(UseCases.MEI, new AddObjectiveCommand(sheet.id(), grow)));
        assertEquals(SheetState.IN_DISCUSSION, state(sheet));

        String added = useCases.draft(sheet).objectives().get(1).id().uid();
        Outcomes.done(useCases.removeLine.run(UseCases.MEI, new RemoveLineCommand(sheet.id(), added, 1)));
        useCases.agree(sheet);
        Outcomes.done(useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(sheet.id(), useCases.objective(sheet).id(), 1, grow)));
        assertEquals(SheetState.IN_DISCUSSION, state(sheet));

        useCases.agree(sheet);
        Outcomes.done(useCases.editKeyResult.run(
                UseCases.MEI,
                new EditKeyResultCommand(
                        sheet.id(), useCases.keyResult(sheet).id(), 1, UseCases.typed("NPS", "1", "2"))));
        assertEquals(SheetState.IN_DISCUSSION, state(sheet));
    }

    @Test
    void aSaveThatChangesNothingLeavesItAgreed() {
        Sheet sheet = useCases.drafted();
        useCases.agree(sheet);

        Outcomes.done(useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(
                        sheet.id(),
                        useCases.objective(sheet).id(),
                        1,
                        new ObjectiveTyped("Customers recommend us", "they stay", "", ""))));

        assertEquals(SheetState.AGREED, state(sheet));
    }

    @Test
    void anEditOfAPublishedSheetLeavesItPublished() {
        Sheet sheet = useCases.published();

        Outcomes.done(useCases.addObjective.run(
                UseCases.MEI, new AddObjectiveCommand(sheet.id(), new ObjectiveTyped("Grow", "", "", ""))));

        assertEquals(SheetState.PUBLISHED, state(sheet));
    }

    @Test
    void onlyTheLeadOpensAndAgrees() {
        Sheet sheet = useCases.drafted();

        useCases.assertRefused(
                new SheetRefusal.NotOfTheTeam("R&D"), () -> useCases.openDiscussion.run(UseCases.TAO, sheet.id()));
        useCases.assertRefused(
                new SheetRefusal.NotOfTheTeam("R&D"),
                () -> useCases.agreeSheet.run(UseCases.TAO, new AgreeSheetCommand(sheet.id(), Map.of())));
        useCases.assertRefused(
                new AccessRefusal.NotThere(), () -> useCases.openDiscussion.run(UseCases.MEI, new SheetId(An.uid())));
    }
}
