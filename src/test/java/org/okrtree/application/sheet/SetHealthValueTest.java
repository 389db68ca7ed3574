package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.HealthReading;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;

class SetHealthValueTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final LocalDate today = LocalDate.ofInstant(useCases.clock.instant(), useCases.cycle.zone());
    private final DraftHealthFigure figure = Outcomes.done(useCases.addHealthFigure.run(
            UseCases.MEI, new AddHealthFigureCommand(sheet.id(), new HealthTyped("Errors", "", "1", "%", ""))));

    private Optional<HealthReading> last() {
        return useCases.draft(sheet).lastValue(figure.id());
    }

    @Test
    void theLastValueStaysWithItsDay() {
        String yesterday = today.minusDays(1).toString();

        Outcomes.done(set(UseCases.MEI, "0.80", yesterday));

        assertEquals(Optional.of(new HealthReading(An.decimal("0.80"), today.minusDays(1))), last());
    }

    @Test
    void withoutADayItIsToday() {
        Outcomes.done(set(UseCases.MEI, "0.8", ""));

        assertEquals(Optional.of(today), last().map(HealthReading::on));
    }

    @Test
    void aLaterValueOfTheSameDayTakesItsPlaceAndBothAreOnRecord() {
        Outcomes.done(set(UseCases.MEI, "0.8", ""));

        Outcomes.done(set(UseCases.MEI, "0.9", ""));

        var entry = useCases.stores
                .audit
                .entries()
                .get(useCases.stores.audit.entries().size() - 1);
        assertEquals(
                Deed.HEALTH_VALUE_SET + ": 0.8 on " + today + ", 0.9 on " + today,
                entry.deed() + ": " + entry.before() + ", " + entry.after());
    }

    @Test
    void anEditOfTheFigureKeepsItsLastValue() {
        Outcomes.done(set(UseCases.MEI, "0.8", ""));

        Outcomes.done(useCases.editHealthFigure.run(
                UseCases.MEI,
                new EditHealthFigureCommand(sheet.id(), figure.id(), 1, new HealthTyped("Faults", "", "1", "%", ""))));

        assertEquals(Optional.of(An.decimal("0.8")), last().map(HealthReading::value));
    }

    @Test
    void aValueIsNoEditOfTheLine() {
        Outcomes.done(set(UseCases.MEI, "0.8", ""));

        assertEquals(
                1, useCases.draft(sheet).healthFigure(figure.id()).orElseThrow().version());
    }

    @Test
    void whatIsNoNumberIsRefused() {
        useCases.assertRefused(new InputRefusal.NotANumber("value", "0.8O"), () -> set(UseCases.MEI, "0.8O", ""));
    }

    @Test
    void aDayToComeIsRefused() {
        useCases.assertRefused(
                new SheetRefusal.DayToCome("on"),
                () -> set(UseCases.MEI, "0.8", today.plusDays(1).toString()));
    }

    @Test
    void aValueOfAnEarlierDayThanTheLastIsRefused() {
        Outcomes.done(set(UseCases.MEI, "0.8", ""));

        useCases.assertRefused(
                new SheetRefusal.LaterValueKnown("on", today),
                () -> set(UseCases.MEI, "0.7", today.minusDays(1).toString()));
    }

    @Test
    void whatIsNoHealthFigureOfTheSheetIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.setHealthValue.run(
                        UseCases.MEI, new SetHealthValueCommand(sheet.id(), new HealthFigureId(An.uid()), "1", "")));
    }

    @Test
    void nobodyOutsideTheTeamSetsAValue() {
        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> set(UseCases.TAO, "1", ""));
    }

    private Outcome<HealthReading> set(Actor actor, String value, String on) {
        return useCases.setHealthValue.run(actor, new SetHealthValueCommand(sheet.id(), figure.id(), value, on));
    }
}
