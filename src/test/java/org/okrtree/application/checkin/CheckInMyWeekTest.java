package org.okrtree.application.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInRefusal;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.sheet.Sheet;

class CheckInMyWeekTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final KeyResultId first = useCases.keyResult(sheet).id();
    private final KeyResultId second = published("Revenue");
    private final RequestId request = An.request();

    private KeyResultId published(String statement) {
        KeyResultId added = Outcomes.done(useCases.addKeyResult.run(
                        UseCases.MEI,
                        new AddKeyResultCommand(
                                sheet.id(), useCases.objective(sheet).id(), UseCases.typed(statement, "0", "9"))))
                .id();
        useCases.publish(sheet, "one more");
        return added;
    }

    private static CheckInMyWeekCommand.Line line(KeyResultId keyResult, String value, String confidence) {
        return line(keyResult, CheckInTyped.of(value, confidence, "", ""));
    }

    private static CheckInMyWeekCommand.Line line(KeyResultId keyResult, CheckInTyped typed) {
        return new CheckInMyWeekCommand.Line(keyResult.uid(), typed, "");
    }

    private static CheckInTyped instead(String reading, String confidence) {
        return new CheckInTyped("", confidence, "", "", "", "", "", "", "", "", reading);
    }

    private Outcome<List<CheckIn>> save(CheckInMyWeekCommand.Line... lines) {
        return save(UseCases.MEI, request, lines);
    }

    private Outcome<List<CheckIn>> save(Actor actor, RequestId with, CheckInMyWeekCommand.Line... lines) {
        return useCases.checkInMyWeek.run(actor, new CheckInMyWeekCommand(with, List.of(lines)));
    }

    private static Refusal lines(Refusal.Line... refused) {
        return new CheckInRefusal.SomeLines(List.of(refused));
    }

    @Test
    void aPageIsCheckedInAtOnce() {
        List<CheckIn> made = Outcomes.done(save(line(first, "50", "7"), line(second, "3", "")));

        assertEquals(
                List.of(first, second), made.stream().map(CheckIn::keyResult).toList());
        assertEquals(
                made,
                Stream.of(first, second)
                        .flatMap(one -> useCases.stores.checkIns.ofKeyResult(one).stream())
                        .toList());
        assertEquals(
                List.of(Reading.inForce(List.of(made.get(0))), Reading.inForce(List.of(made.get(1)))),
                List.of(useCases.reading(first), useCases.reading(second)));
    }

    @Test
    void allThatIsWrongIsNamedAndNothingIsWritten() {
        useCases.assertRefused(
                lines(
                        new Refusal.Line(first.uid(), new InputRefusal.NotANumber("value", "2l0")),
                        new Refusal.Line(second.uid(), new InputRefusal.NotAChoice("confidence", "11"))),
                () -> save(line(first, "2l0", "7"), line(second, "3", "11")));
        useCases.assertRefused(
                lines(new Refusal.Line(first.uid(), new CheckInRefusal.NothingSaid("confidence"))),
                () -> save(line(first, "", ""), line(second, "3", "5")));
    }

    @Test
    void aHelperWhoIsNamedInARefusedPageIsNotRegistered() {
        CheckInTyped helped = new CheckInTyped("50", "", "", "", "", "", "a hand", "newcomer", "", "", "");

        useCases.assertRefused(
                lines(new Refusal.Line(second.uid(), new InputRefusal.NotANumber("value", "x"))),
                () -> save(line(first, helped), line(second, "x", "")));
    }

    @Test
    void helpIsWantedOfPeopleWhomTheHostKnows() {
        CheckInTyped ofTwo = new CheckInTyped("50", "", "", "", "", "", "a hand", " newcomer ", "", "", "");
        CheckInTyped ofGhost = new CheckInTyped("3", "", "", "", "", "", "a hand", "ghost", "", "", "");

        useCases.assertRefused(
                lines(new Refusal.Line(second.uid(), new CheckInRefusal.NoSuchPerson("helpFrom", "ghost"))),
                () -> save(line(first, ofTwo), line(second, ofGhost)));
        CheckIn made = Outcomes.done(save(line(first, ofTwo))).get(0);
        assertEquals(
                useCases.stores.people.withKey("key-new").orElseThrow().id(),
                made.words().helpFrom().orElseThrow());
    }

    @Test
    void measuredTheSameAndNoNewReadingAreTwoThings() {
        useCases.checkIn(first, "50", "7");
        useCases.checkIn(second, "3", "5");
        useCases.clock.moveBy(Duration.ofDays(7));

        List<CheckIn> made = Outcomes.done(save(line(first, instead("same", "")), line(second, instead("none", ""))));

        assertEquals(
                List.of(Optional.of(An.decimal("50")), Optional.empty()),
                made.stream().map(CheckIn::value).toList());
        assertEquals(Optional.of(new Confidence(5)), made.get(1).confidence());
    }

    @Test
    void theSameRequestAgainGivesTheSameCheckIns() {
        List<CheckIn> made = Outcomes.done(save(line(first, "50", "7"), line(second, "3", "5")));
        List<Object> stored = useCases.everything();

        List<CheckIn> again = Outcomes.done(save(line(first, "50", "7"), line(second, "3", "5")));

        assertEquals(made, again);
        assertEquals(stored, useCases.everything());
    }

    @Test
    void aRequestThatSaysMoreThanBeforeIsNotTakenForTheSame() {
        Outcomes.done(save(line(first, "50", "7")));

        useCases.assertRefused(
                new CheckInRefusal.RequestUsed(), () -> save(line(first, "50", "7"), line(second, "3", "5")));
        useCases.assertRefused(
                new CheckInRefusal.RequestUsed(), () -> save(UseCases.LIN, request, line(first, "50", "7")));
    }

    @Test
    void whatIsNotOnesOwnIsNamedWithItsReason() {
        useCases.assertRefused(
                lines(new Refusal.Line(first.uid(), new CheckInRefusal.NotTheOwner())),
                () -> save(UseCases.TAO, request, line(first, "50", "7")));
    }

    @Test
    void aStandInChecksInBesideTheirOwn() {
        Outcomes.done(useCases.nameStandIn.run(UseCases.MEI, new NameStandInCommand(first, "lin")));

        CheckIn made = Outcomes.done(save(UseCases.LIN, request, line(first, "50", "7")))
                .get(0);

        assertEquals(An.LIN, made.by());
        assertTrue(made.asStandIn());
    }

    @Test
    void whatIsNotThereAndWhatStandsTwiceIsNamed() {
        String nobodys = An.uid();

        useCases.assertRefused(
                lines(
                        new Refusal.Line("monday", new AccessRefusal.NotThere()),
                        new Refusal.Line(nobodys, new AccessRefusal.NotThere()),
                        new Refusal.Line(first.uid(), new CheckInRefusal.TwiceOnThePage())),
                () -> save(
                        new CheckInMyWeekCommand.Line("monday", CheckInTyped.of("1", "", "", ""), ""),
                        new CheckInMyWeekCommand.Line(nobodys, CheckInTyped.of("1", "", "", ""), ""),
                        line(first, "50", "7"),
                        line(first, "51", "7")));
    }

    @Test
    void anEmptyPageSaysNothing() {
        useCases.assertRefused(new CheckInRefusal.NothingTyped(), this::save);
    }

    @Test
    void whoeverCheckedInMeanwhileIsShownAndNotPassedOver() {
        CheckIn seen = useCases.checkIn(first, "50", "7");
        Outcomes.done(useCases.nameStandIn.run(UseCases.MEI, new NameStandInCommand(first, "lin")));
        useCases.clock.moveBy(Duration.ofMinutes(1));
        CheckIn other = Outcomes.done(useCases.checkInKeyResult.run(
                UseCases.LIN, new CheckInCommand(first, An.request(), CheckInTyped.of("52", "", "", ""))));
        CheckInTyped mine = CheckInTyped.of("51", "7", "one left again", "");

        useCases.assertRefused(
                lines(new Refusal.Line(
                        first.uid(),
                        new CheckInRefusal.CheckedInMeanwhile(
                                "Lin Zhao", "52", "\u2013", other.id().uid()))),
                () -> save(new CheckInMyWeekCommand.Line(
                        first.uid(), mine, seen.id().uid())));
        assertEquals(
                1,
                Outcomes.done(save(new CheckInMyWeekCommand.Line(
                                first.uid(), mine, other.id().uid())))
                        .size());
    }

    @Test
    void theFirstCheckInOfAnotherIsShownToo() {
        useCases.checkIn(first, "50", "7");

        assertTrue(
                save(new CheckInMyWeekCommand.Line(first.uid(), CheckInTyped.of("51", "7", "", ""), "none"))
                                .whyNot()
                                .orElseThrow()
                                .lines()
                                .get(0)
                                .why()
                        instanceof CheckInRefusal.CheckedInMeanwhile);
    }

    @Test
    void aPageCorrectsACheckInInOneStep() {
        CheckIn wrong = useCases.checkIn(first, "90", "7");
        useCases.clock.moveBy(Duration.ofMinutes(1));
        CheckInTyped right = new CheckInTyped(
                "50", "7", "", "", "", "", "", "", "", wrong.id().uid(), "");

        CheckIn made = Outcomes.done(save(line(first, right))).get(0);

        assertEquals(Optional.of(wrong.id()), made.replaces());
        assertEquals(Optional.of(An.decimal("50")), useCases.reading(first).value());
    }
}
