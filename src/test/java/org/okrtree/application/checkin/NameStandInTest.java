package org.okrtree.application.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.checkin.CheckInRefusal;
import org.okrtree.domain.sheet.Sheet;

class NameStandInTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();

    @Test
    void theOwnerNamesAStandIn() {
        assertEquals(Optional.of(An.LIN), Outcomes.done(name(UseCases.MEI, " lin ")));
        assertEquals(Optional.of(An.LIN), useCases.stores.standIns.of(keyResult));
    }

    @Test
    void whoWasNamedBeforeIsOnRecord() {
        Outcomes.done(name(UseCases.MEI, "lin"));
        Outcomes.done(name(UseCases.MEI, "tao"));
        Outcomes.done(name(UseCases.MEI, ""));

        assertEquals(
                List.of(", " + An.LIN.uid(), An.LIN.uid() + ", " + An.TAO.uid(), An.TAO.uid() + ", "),
                useCases.stores.audit.entries().stream()
                        .filter(entry -> entry.deed() == Deed.STAND_IN_NAMED)
                        .map(NameStandInTest::beforeAndAfter)
                        .toList());
        assertEquals(Optional.empty(), useCases.stores.standIns.of(keyResult));
    }

    private static String beforeAndAfter(AuditEntry entry) {
        return entry.before() + ", " + entry.after();
    }

    @Test
    void namingTheSameAgainIsNoDeed() {
        Outcomes.done(name(UseCases.MEI, "lin"));
        Object before = useCases.everything();

        Outcomes.done(name(UseCases.MEI, "lin"));

        assertEquals(before, useCases.everything());
    }

    @Test
    void theStandInNamesNobody() {
        Outcomes.done(name(UseCases.MEI, "lin"));

        useCases.assertRefused(new CheckInRefusal.MayNotNameStandIn(), () -> name(UseCases.LIN, "tao"));
        useCases.assertRefused(new CheckInRefusal.MayNotNameStandIn(), () -> name(UseCases.TAO, "tao"));
    }

    @Test
    void aPersonWhomTheHostDoesNotKnowIsNotNamed() {
        useCases.assertRefused(new CheckInRefusal.NoSuchPerson("standIn", "ghost"), () -> name(UseCases.MEI, "ghost"));
    }

    @Test
    void whatIsNotPublishedHasNoStandIn() {
        KeyResultId nothing = new KeyResultId(An.uid());

        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.nameStandIn.run(UseCases.MEI, new NameStandInCommand(nothing, "lin")));
    }

    private Outcome<Optional<PersonId>> name(Actor actor, String userName) {
        return useCases.nameStandIn.run(actor, new NameStandInCommand(keyResult, userName));
    }
}
