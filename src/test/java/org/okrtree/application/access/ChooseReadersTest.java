package org.okrtree.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.access.ReadersChoice;

class ChooseReadersTest {

    private static final Actor ADMIN = new Actor(An.TAO, true, true);

    private final InMemoryReadersSettings settings = new InMemoryReadersSettings();
    private final ChooseReaders chooseReaders = new ChooseReaders(settings);

    private Outcome<ReadersChoice> choose(String who, String group) {
        return chooseReaders.run(ADMIN, new ChooseReadersCommand(who, group));
    }

    @Test
    void untilSomebodyIsChosenNobodyReads() {
        assertEquals(ReadersChoice.NOBODY, settings.choice());
        assertEquals(
                Optional.of(new AccessRefusal.NoReadersChosen()),
                settings.choice().whyNotRead(true, group -> true));
    }

    @ParameterizedTest
    @CsvSource({"group, okr-readers, okr-readers", "logged-in, ignored, ''", "page-readers, '', ''", "nobody, '', ''"})
    void whoIsChosenIsKept(String who, String typed, String group) {
        choose(who, " " + typed + " ");

        assertEquals(new ReadersChoice(ReadersChoice.Who.ofCode(who).orElseThrow(), group), settings.choice());
    }

    @Test
    void aGroupIsNamed() {
        assertEquals(Optional.of("group"), choose("group", " ").whyNot().map(Refusal::field));
        assertEquals(ReadersChoice.NOBODY, settings.choice());
    }

    @Test
    void nobodyElseCanBeChosen() {
        assertEquals(Outcome.refused(new InputRefusal.NotAChoice("who", "everybody")), choose("everybody", ""));
    }

    @Test
    void onlyAnAdministratorChooses() {
        assertEquals(
                Outcome.refused(new AccessRefusal.NotAnAdministrator()),
                chooseReaders.run(new Actor(An.MEI, true, false), new ChooseReadersCommand("page-readers", "")));
        assertEquals(ReadersChoice.NOBODY, settings.choice());
    }

    @ParameterizedTest
    @CsvSource({
        "group, false, false, NotAReader",
        "group, true, false, NotAReader",
        "group, true, true, ''",
        "logged-in, false, false, NotLoggedIn",
        "logged-in, true, false, ''",
        "page-readers, false, false, ''"
    })
    void onlyThoseWhoAreChosenRead(String who, boolean isLoggedIn, boolean isInGroup, String whyNot) {
        choose(who, "okr-readers");

        assertEquals(
                whyNot,
                settings.choice()
                        .whyNotRead(isLoggedIn, group -> isInGroup && group.equals("okr-readers"))
                        .map(refusal -> refusal.getClass().getSimpleName())
                        .orElse(""));
    }
}
