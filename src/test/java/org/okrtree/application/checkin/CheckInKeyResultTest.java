package org.okrtree.application.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.Saver;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInRefusal;
import org.okrtree.domain.checkin.CheckInText;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

class CheckInKeyResultTest {

    private static final CheckInTyped FIFTY_AND_7 = CheckInTyped.of("50", "7", " two new customers ", "");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();
    private final RequestId request = An.request();

    @Test
    void theOwnerChecksIn() {
        CheckIn checkIn = Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));

        assertEquals(
                new CheckIn(
                        checkIn.id(),
                        request,
                        keyResult,
                        useCases.cycle.id(),
                        TODAY,
                        Instant.parse("2026-02-02T09:00:00.123Z"),
                        An.decimal("50"),
                        new Confidence(7),
                        CheckInText.of("two new customers"),
                        null,
                        An.MEI,
                        false),
                checkIn);
        assertEquals(List.of(checkIn), useCases.stores.checkIns.ofKeyResult(keyResult));
    }

    @Test
    void aCheckInPutsItsReadingInForce() {
        Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));

        assertEquals(new Reading(An.decimal("50"), TODAY, new Confidence(7), TODAY), useCases.reading(keyResult));
    }

    @Test
    void todayIsTheDayInTheZoneOfTheCycle() {
        useCases.clock.moveTo("2026-02-02T16:00:00Z");

        CheckIn checkIn = Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));

        assertEquals(LocalDate.of(2026, 2, 3), checkIn.validOn());
    }

    @Test
    void aLateCheckInForAnEarlierDayLeavesTheLaterReadingInForce() {
        Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));
        useCases.clock.moveBy(Duration.ofDays(1));

        Outcomes.done(checkIn(UseCases.MEI, An.request(), CheckInTyped.of("44", "3", "", "2026-01-30")));

        assertEquals(new Reading(An.decimal("50"), TODAY, new Confidence(7), TODAY), useCases.reading(keyResult));
        assertEquals(2, useCases.stores.checkIns.ofKeyResult(keyResult).size());
    }

    @Test
    void aCorrectionOfTheSameDayKeepsBothAndTheLaterIsInForce() {
        Outcomes.done(checkIn(UseCases.MEI, request, CheckInTyped.of("55", "7", "", "")));
        useCases.clock.moveBy(Duration.ofMinutes(1));

        Outcomes.done(checkIn(UseCases.MEI, An.request(), CheckInTyped.of("45", "", "was 45", "")));

        assertEquals(new Reading(An.decimal("45"), TODAY, new Confidence(7), TODAY), useCases.reading(keyResult));
        assertEquals(2, useCases.stores.checkIns.ofKeyResult(keyResult).size());
    }

    @Test
    void aBeliefAloneLeavesTheValueAsItWas() {
        Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));
        useCases.clock.moveBy(Duration.ofDays(7));

        Outcomes.done(checkIn(UseCases.MEI, An.request(), CheckInTyped.of("", "3", "one left", "")));

        assertEquals(
                new Reading(An.decimal("50"), TODAY, new Confidence(3), TODAY.plusDays(7)),
                useCases.reading(keyResult));
    }

    @Test
    void oneKeyResultsCheckInLeavesItsNeighbourAsItWas() {
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(), useCases.objective(sheet).id(), UseCases.typed("Revenue", "0", "9"))));
        useCases.publish(sheet, "one more");
        KeyResultId neighbour = useCases.objective(sheet).keyResults().get(1).id();
        useCases.checkIn(neighbour, "3", "5");
        Reading before = useCases.reading(neighbour);

        Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));

        assertEquals(before, useCases.reading(neighbour));
    }

    @Test
    void theSameRequestAgainGivesTheSameCheckIn() {
        CheckIn first = Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));
        List<Object> stored = useCases.everything();
        useCases.clock.moveBy(Duration.ofSeconds(3));

        CheckIn again = Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));

        assertEquals(first, again);
        assertEquals(stored, useCases.everything());
    }

    @Test
    void oneRequestMayCheckInOnSeveralKeyResults() {
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(), useCases.objective(sheet).id(), UseCases.typed("Revenue", "0", "9"))));
        useCases.publish(sheet, "one more");
        KeyResultId second = useCases.objective(sheet).keyResults().get(1).id();
        Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));

        CheckIn ofSecond = Outcomes.done(
                useCases.checkInKeyResult.run(UseCases.MEI, new CheckInCommand(second, request, FIFTY_AND_7)));

        assertEquals(second, ofSecond.keyResult());
    }

    @Test
    void aRequestOfSomebodyElseIsUsed() {
        Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));

        useCases.assertRefused(new CheckInRefusal.RequestUsed(), () -> checkIn(UseCases.LIN, request, FIFTY_AND_7));
    }

    @Test
    void nobodyButTheOwnerChecksIn() {
        useCases.assertRefused(new CheckInRefusal.NotTheOwner(), () -> checkIn(UseCases.TAO, request, FIFTY_AND_7));
        useCases.assertRefused(new CheckInRefusal.NotTheOwner(), () -> checkIn(UseCases.LIN, request, FIFTY_AND_7));
    }

    @Test
    void theOwnerIsWhoeverTheNewestRevisionNames() {
        DraftKeyResult line = useCases.keyResult(sheet);
        Outcomes.done(useCases.editKeyResult.run(
                UseCases.MEI,
                new EditKeyResultCommand(
                        sheet.id(),
                        keyResult,
                        line.version(),
                        An.keyResultTyped("Net promoter score", "lin", "increase", "40", "60", "points", ""))));

        assertEquals(
                An.MEI,
                Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7)).by());
        useCases.publish(sheet, "Lin takes over");
        assertEquals(
                An.LIN,
                Outcomes.done(checkIn(UseCases.LIN, An.request(), FIFTY_AND_7)).by());
        useCases.assertRefused(
                new CheckInRefusal.NotTheOwner(), () -> checkIn(UseCases.MEI, An.request(), FIFTY_AND_7));
    }

    @Test
    void whatCannotBeIsNotRecorded() {
        useCases.assertRefused(
                new CheckInRefusal.NothingSaid("confidence"),
                () -> checkIn(UseCases.MEI, request, CheckInTyped.of("", "", "busy", "")));
        useCases.assertRefused(
                new CheckInRefusal.WrongDay("validOn"),
                () -> checkIn(UseCases.MEI, request, CheckInTyped.of("50", "7", "", "2026-02-03")));
        useCases.assertRefused(
                new InputRefusal.NotANumber("value", "fifty"),
                () -> checkIn(UseCases.MEI, request, CheckInTyped.of("fifty", "7", "", "")));
    }

    @Test
    void aKeyResultThatIsNotPublishedYetIsNotThere() {
        DraftKeyResult added = Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(), useCases.objective(sheet).id(), UseCases.typed("Revenue", "0", "9"))));

        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.checkInKeyResult.run(
                        UseCases.MEI, new CheckInCommand(added.id(), request, FIFTY_AND_7)));
    }

    @Test
    void aKeyResultThatNobodyKnowsIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.checkInKeyResult.run(
                        UseCases.MEI, new CheckInCommand(new KeyResultId(An.uid()), request, FIFTY_AND_7)));
    }

    @Test
    void nobodyChecksInToAClosedCycle() {
        Cycle closed =
                An.cycle().key("25Q4").named("Autumn").state(CycleState.CLOSED).build();
        Sheet old = An.sheet(useCases.rd, closed);
        DraftKeyResult line = An.keyResult().build();
        DraftObjective objective = An.objective().with(line).build();
        An.Publication publication = An.publication(old, useCases.rd, closed, objective);
        Saver mei = new Saver(An.MEI, An.NOON);
        useCases.stores.cycles.add(closed);
        useCases.stores.sheets.add(old);
        useCases.stores.sheets.add(old, objective, mei);
        useCases.stores.sheets.add(old, objective.id(), line, mei);
        useCases.stores.revisions.append(publication.revision(), publication.text());

        useCases.assertRefused(
                new CycleRefusal.NotOpen("Autumn"),
                () -> useCases.checkInKeyResult.run(UseCases.MEI, new CheckInCommand(line.id(), request, FIFTY_AND_7)));
    }

    private Outcome<CheckIn> checkIn(Actor actor, RequestId with, CheckInTyped typed) {
        return useCases.checkInKeyResult.run(actor, new CheckInCommand(keyResult, with, typed));
    }

    @Test
    void theStandInChecksInAndIsShownAsSuch() {
        Outcomes.done(useCases.nameStandIn.run(UseCases.MEI, new NameStandInCommand(keyResult, "lin")));

        CheckIn checkIn = Outcomes.done(checkIn(UseCases.LIN, request, FIFTY_AND_7));

        assertEquals(An.LIN, checkIn.by());
        assertTrue(checkIn.asStandIn());
    }

    @Test
    void whoeverIsNoStandInAnyMoreDoesNotCheckIn() {
        Outcomes.done(useCases.nameStandIn.run(UseCases.MEI, new NameStandInCommand(keyResult, "lin")));
        Outcomes.done(useCases.nameStandIn.run(UseCases.MEI, new NameStandInCommand(keyResult, "")));

        useCases.assertRefused(new CheckInRefusal.NotTheOwner(), () -> checkIn(UseCases.LIN, request, FIFTY_AND_7));
    }

    @Test
    void helpIsWantedOfAPersonWhomTheHostKnows() {
        CheckIn checkIn = Outcomes.done(checkIn(UseCases.MEI, request, helpFrom(" newcomer ")));

        PersonId newcomer = checkIn.words().helpFrom().orElseThrow();
        assertEquals(
                "newcomer", useCases.names.run(List.of(newcomer)).get(newcomer).userName());
        useCases.assertRefused(
                new CheckInRefusal.NoSuchPerson("helpFrom", "ghost"),
                () -> checkIn(UseCases.MEI, An.request(), helpFrom("ghost")));
    }

    private static CheckInTyped helpFrom(String userName) {
        return new CheckInTyped("50", "", "", "", "", "", "a hand", userName, "", "", "");
    }

    @Test
    void aCorrectionPutsItsOwnFiguresInForce() {
        CheckIn wrong = Outcomes.done(checkIn(UseCases.MEI, request, FIFTY_AND_7));

        CheckIn right = Outcomes.done(checkIn(
                UseCases.MEI,
                An.request(),
                new CheckInTyped(
                        "45",
                        "6",
                        "",
                        "2026-02-01",
                        "",
                        "",
                        "",
                        "",
                        "",
                        wrong.id().uid(),
                        "")));

        LocalDate yesterday = TODAY.minusDays(1);
        assertEquals(
                new Reading(An.decimal("45"), yesterday, new Confidence(6), yesterday), useCases.reading(keyResult));
        assertEquals(Optional.of(wrong.id()), right.replaces());
    }
}
