package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class SheetOrderTest {

    private static final Cycle CYCLE = An.cycle().build();

    private static final Team LUMEN =
            An.team().key("CO").named("Lumen").level(TeamLevel.COMPANY).build();
    private static final Team CORE = An.team()
            .key("CORE")
            .named("Core")
            .level(TeamLevel.UNIT)
            .under(LUMEN)
            .build();
    private static final Team SALES = An.team()
            .key("SALES")
            .named("Sales")
            .level(TeamLevel.UNIT)
            .under(LUMEN)
            .build();
    private static final Team ALPHA =
            An.team().key("A").named("Alpha").under(SALES).build();
    private static final Team ZULU =
            An.team().key("Z").named("Zulu").under(CORE).build();
    private static final List<Team> ALL = List.of(LUMEN, CORE, SALES, ALPHA, ZULU);

    @Test
    void aParentStandsBeforeItsChildrenAndSiblingsByName() {
        List<PublishedSheet> sheets = List.of(of(ALPHA), of(ZULU), of(SALES), of(CORE), of(LUMEN));

        assertEquals(List.of("Lumen", "Core", "Zulu", "Sales", "Alpha"), names(SheetOrder.ofAll(sheets)));
    }

    @Test
    void aTeamWhoseParentPublishedNothingStandsWhereItsParentWould() {
        List<PublishedSheet> sheets = List.of(of(ALPHA), of(ZULU), of(LUMEN));

        assertEquals(List.of("Lumen", "Zulu", "Alpha"), names(SheetOrder.ofAll(sheets)));
    }

    @Test
    void aNameThatBeginsLikeItsParentsNeighbourDoesNotComeBetween() {
        Team core2 = An.team()
                .key("C2")
                .named("Core 2")
                .level(TeamLevel.UNIT)
                .under(LUMEN)
                .build();

        List<PublishedSheet> sheets = List.of(of(core2), of(ZULU), of(CORE));

        assertEquals(List.of("Core", "Zulu", "Core 2"), names(SheetOrder.ofAll(sheets)));
    }

    @Test
    void twoTeamsOfOneNameKeepTheirOwnChildren() {
        Team first = An.team()
                .key("S1")
                .named("South")
                .level(TeamLevel.UNIT)
                .under(LUMEN)
                .build();
        Team second = An.team()
                .key("S2")
                .named("South")
                .level(TeamLevel.UNIT)
                .under(LUMEN)
                .build();
        Team ofFirst = An.team().key("X").named("X").under(first).build();
        Team ofSecond = An.team().key("B").named("B").under(second).build();
        List<Team> all = List.of(LUMEN, first, second, ofFirst, ofSecond);

        List<PublishedSheet> sheets = List.of(
                published(ofSecond, all), published(ofFirst, all), published(second, all), published(first, all));

        assertEquals(
                List.of(first.id(), ofFirst.id(), second.id(), ofSecond.id()),
                SheetOrder.ofAll(sheets).stream().map(one -> one.team().id()).toList());
    }

    @Test
    void aParentThatPublishedUnderAnEarlierNameStillStandsBeforeItsChildren() {
        PublishedSheet beforeTheNewName = of(SALES);
        Team renamed = An.team()
                .id(SALES.id())
                .key("SALES")
                .named("Accounts")
                .level(TeamLevel.UNIT)
                .under(LUMEN)
                .build();
        PublishedSheet child = published(ALPHA, List.of(LUMEN, CORE, renamed, ALPHA));

        List<PublishedSheet> sheets = List.of(child, of(CORE), beforeTheNewName, of(LUMEN));

        assertEquals(List.of("Lumen", "Core", "Sales", "Alpha"), names(SheetOrder.ofAll(sheets)));
    }

    @Test
    void aParentThatMovedAfterwardsTakesItsChildrenAlong() {
        PublishedSheet child = of(ALPHA);
        Team moved = An.team()
                .id(SALES.id())
                .key("SALES")
                .named("Sales")
                .level(TeamLevel.UNIT)
                .under(CORE)
                .build();
        PublishedSheet parent = published(moved, List.of(LUMEN, CORE, moved, ALPHA));

        List<PublishedSheet> sheets = List.of(child, parent, of(ZULU), of(CORE), of(LUMEN));

        assertEquals(List.of("Lumen", "Core", "Sales", "Alpha", "Zulu"), names(SheetOrder.ofAll(sheets)));
    }

    @Test
    void siblingsStayTogetherWhenTheTeamAboveThemWasRenamedBetweenTheirPublications() {
        Team renamed = An.team()
                .id(SALES.id())
                .key("SALES")
                .named("Accounts")
                .level(TeamLevel.UNIT)
                .under(LUMEN)
                .build();
        Team beta = An.team().key("B").named("Beta").under(SALES).build();
        PublishedSheet early = published(beta, List.of(LUMEN, SALES, beta), "2026-01-05T09:00:00Z");
        PublishedSheet late = published(ALPHA, List.of(LUMEN, renamed, ALPHA), "2026-01-06T09:00:00Z");

        assertEquals(List.of("Alpha", "Beta", "Zulu"), names(SheetOrder.ofAll(List.of(of(ZULU), early, late))));
        assertEquals(List.of("Alpha", "Beta", "Zulu"), names(SheetOrder.ofAll(List.of(late, early, of(ZULU)))));
    }

    @Test
    void twoTeamsThatStoodUnderEachOtherInTurnAreBothShown() {
        Team a = An.team().key("A").named("A").level(TeamLevel.UNIT).build();
        Team b = An.team().key("B").named("B").level(TeamLevel.UNIT).under(a).build();
        Team bAlone =
                An.team().id(b.id()).key("B").named("B").level(TeamLevel.UNIT).build();
        Team aUnderB = An.team()
                .id(a.id())
                .key("A")
                .named("A")
                .level(TeamLevel.UNIT)
                .under(bAlone)
                .build();

        List<PublishedSheet> ordered =
                SheetOrder.ofAll(List.of(published(b, List.of(a, b)), published(aUnderB, List.of(aUnderB, bAlone))));

        assertEquals(Set.of("A", "B"), Set.copyOf(names(ordered)));
        assertEquals(2, ordered.size());
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5"})
    void theOrderDoesNotDependOnTheOrderInWhichSheetsCome(long seed) {
        List<PublishedSheet> sheets = new ArrayList<>(List.of(of(LUMEN), of(CORE), of(ZULU), of(SALES), of(ALPHA)));
        Collections.shuffle(sheets, new Random(seed));

        assertEquals(List.of("Lumen", "Core", "Zulu", "Sales", "Alpha"), names(SheetOrder.ofAll(sheets)));
    }

    private static PublishedSheet of(Team team) {
        return published(team, ALL.contains(team) ? ALL : plus(team));
    }

    private static List<Team> plus(Team team) {
        List<Team> more = new ArrayList<>(ALL);
        more.add(team);
        return more;
    }

    private static PublishedSheet published(Team team, List<Team> all) {
        return published(team, all, "2026-01-05T09:00:00Z");
    }

    private static PublishedSheet published(Team team, List<Team> all, String at) {
        return new PublishedSheet(
                new SheetId(An.uid()),
                1,
                Instant.parse(at),
                team.lead(),
                "",
                PublishedCycle.of(CYCLE),
                PublishedTeam.of(team, all),
                new ScoringRule.Linear(),
                List.of(),
                List.of());
    }

    private static List<String> names(List<PublishedSheet> sheets) {
        return sheets.stream().map(sheet -> sheet.team().name()).toList();
    }
}
