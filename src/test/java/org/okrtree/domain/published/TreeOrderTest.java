package org.okrtree.domain.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class TreeOrderTest {

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
    void aTeamIsShownWithAllThatNowStandBelowIt() {
        List<PublishedSheet> sheets = List.of(of(ALPHA), of(ZULU), of(SALES), of(CORE), of(LUMEN));

        assertEquals(List.of("Core", "Zulu"), names(TreeOrder.from(CORE.id(), sheets, places(ALL), 9)));
        assertEquals(
                List.of("Lumen", "Core", "Zulu", "Sales", "Alpha"),
                names(TreeOrder.from(LUMEN.id(), sheets, places(ALL), 9)));
        assertEquals(List.of("Zulu"), names(TreeOrder.from(ZULU.id(), sheets, places(ALL), 9)));
    }

    @Test
    void whatStandsBelowIsDecidedByWhereTeamsStandNow() {
        Team zuluInSales =
                An.team().id(ZULU.id()).key("Z").named("Zulu").under(SALES).build();
        List<PublishedSheet> sheets = List.of(of(ZULU), of(SALES));
        List<Manifest.Place> now = places(List.of(LUMEN, CORE, SALES, zuluInSales));

        assertEquals(Set.of("Sales", "Zulu"), Set.copyOf(names(TreeOrder.from(SALES.id(), sheets, now, 9))));
        assertEquals(List.of(), names(TreeOrder.from(CORE.id(), sheets, now, 9)));
    }

    @Test
    void aCircleAmongTeamsEndsTheSearch() {
        Team a = An.team().key("A").named("A").build();
        List<Manifest.Place> circle = List.of(
                new Manifest.Place(LUMEN.id(), a.id().uid(), Set.of()),
                new Manifest.Place(a.id(), LUMEN.id().uid(), Set.of("LUM")));

        assertEquals(List.of("Lumen"), names(TreeOrder.from(a.id(), List.of(of(LUMEN)), circle, 9)));
        assertEquals(Optional.of(a.id()), TreeOrder.teamOfSpace("LUM", circle));
    }

    @Test
    void theTeamOfASpaceIsTheOneThatWorksThere() {
        List<Manifest.Place> places = List.of(place(LUMEN), place(CORE, "CORE", "ARCH"), place(ZULU, "ZULU"));

        assertEquals(Optional.of(CORE.id()), TreeOrder.teamOfSpace("ARCH", places));
        assertEquals(Optional.empty(), TreeOrder.teamOfSpace("OTHER", places));
        assertEquals(Optional.empty(), TreeOrder.teamOfSpace("", places));
    }

    @Test
    void ofSeveralTeamsInASpaceTheOneThatStandsHighestIsShown() {
        Team firstById = An.team()
                .id(new TeamId("00000000000000000000000001"))
                .under(CORE)
                .build();
        List<Manifest.Place> places =
                List.of(place(firstById, "LUM"), place(CORE, "LUM"), place(LUMEN), place(SALES, "LUM"));

        assertEquals(Optional.of(CORE.id()), TreeOrder.teamOfSpace("LUM", places));
    }

    @Test
    void ofSeveralThatStandEquallyHighTheFirstByIdIsShown() {
        List<Manifest.Place> places = List.of(place(SALES, "LUM"), place(LUMEN), place(CORE, "LUM"));

        assertEquals(Optional.of(CORE.id()), TreeOrder.teamOfSpace("LUM", places));
    }

    private static PublishedSheet of(Team team) {
        return new PublishedSheet(
                new SheetId(An.uid()),
                1,
                An.NOON,
                team.lead(),
                "",
                PublishedCycle.of(CYCLE),
                PublishedTeam.of(team, ALL),
                new ScoringRule.Linear(),
                List.of(),
                List.of());
    }

    private static List<Manifest.Place> places(List<Team> teams) {
        return teams.stream().map(team -> place(team)).toList();
    }

    private static Manifest.Place place(Team team, String... spaces) {
        return new Manifest.Place(team.id(), team.parent().map(TeamId::uid).orElse(""), Set.of(spaces));
    }

    private static List<String> names(List<PublishedSheet> sheets) {
        return sheets.stream().map(sheet -> sheet.team().name()).toList();
    }

    private static TreeSheet shown(Team team) {
        return new TreeSheet(PublishedTeam.of(team, ALL), new TreeSheet.Text.Drafted(An.sheet(team, CYCLE)), List.of());
    }

    private static List<String> teams(List<TreeSheet> sheets) {
        return sheets.stream().map(sheet -> sheet.team().name()).toList();
    }

    @Test
    void underATeamStandsWhatItsSheetSaidThatDay() {
        List<TreeSheet> all = List.of(shown(LUMEN), shown(ZULU), shown(ALPHA));

        assertEquals(
                Optional.of(List.of("Zulu")),
                TreeOrder.under(CORE.id().uid(), all).map(TreeOrderTest::teams));
        assertEquals(
                Optional.of(List.of("Lumen", "Zulu", "Alpha")),
                TreeOrder.under("CO", all).map(TreeOrderTest::teams));
    }

    @Test
    void aTeamOfWhichNoSheetTellsIsNotThere() {
        assertEquals(Optional.empty(), TreeOrder.under("CORE", List.of(shown(ZULU))));
    }

    @Test
    void draftsStandUnderTheirTeamsAndSiblingsByName() {
        List<TreeSheet> drafts = List.of(shown(ALPHA), shown(ZULU), shown(SALES), shown(CORE), shown(LUMEN));

        assertEquals(List.of("Lumen", "Core", "Zulu", "Sales", "Alpha"), teams(TreeOrder.ofDrafts(drafts)));
    }
}
