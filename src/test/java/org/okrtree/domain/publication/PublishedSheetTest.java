package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class PublishedSheetTest {

    private static final Team COMPANY =
            An.team().key("CO").named("Lumen").level(TeamLevel.COMPANY).build();
    private static final Team UNIT = An.team()
            .key("U")
            .named("Core")
            .level(TeamLevel.UNIT)
            .under(COMPANY)
            .build();
    private static final Team RD =
            An.team().key("RD").named("Research").under(UNIT).build();
    private static final Cycle CYCLE = An.cycle().key("26Q1").build();
    private static final Sheet SHEET = An.sheet(RD, CYCLE);

    private static final PublishedSheet CONTENT = An.publication(
                    SHEET,
                    RD,
                    CYCLE,
                    An.objective()
                            .number(2)
                            .with(An.keyResult().number(3).build())
                            .build(),
                    An.objective()
                            .number(1)
                            .with(An.keyResult().number(1).build())
                            .with(An.keyResult().number(2).build())
                            .build())
            .content();
    private static final PublishedObjective O2 = CONTENT.objectives().get(0);
    private static final PublishedObjective O1 = CONTENT.objectives().get(1);
    private static final PublishedKeyResult KR3 = O2.keyResults().get(0);
    private static final PublishedKeyResult KR2 = O1.keyResults().get(1);

    @Test
    void aLineHasAShortKeyThatPeopleCanSay() {
        assertEquals("RD-26Q1-O2", CONTENT.shortKeyOf(O2));
        assertEquals("RD-26Q1-O2-KR3", CONTENT.shortKeyOf(O2, KR3));
    }

    @Test
    void aKeyResultIsFoundWithItsObjective() {
        assertEquals(Optional.of(KR2), CONTENT.keyResult(KR2.id()));
        assertEquals(Optional.of(O1), CONTENT.objectiveOf(KR2.id()));
    }

    @Test
    void anObjectiveIsFoundByItsId() {
        assertEquals(Optional.of(O1), CONTENT.objective(O1.id()));
        assertEquals(Optional.empty(), CONTENT.objective(new ObjectiveId(An.uid())));
    }

    @Test
    void aHealthFigureIsFoundByItsId() {
        DraftHealthFigure first = An.healthFigure();
        DraftHealthFigure second = An.healthFigure();
        PublishedLines lines = PublishedLines.of(new Draft(SHEET, List.of(), List.of(first, second)), Upward.NOTHING);
        PublishedSheet healthy = new PublishedSheet(
                SHEET.id(),
                1,
                An.NOON,
                An.MEI,
                "",
                CONTENT.cycle(),
                CONTENT.team(),
                CONTENT.scoringRule(),
                lines.objectives(),
                lines.health());

        assertEquals(Optional.of(second.id()), healthy.healthFigure(second.id()).map(PublishedHealthFigure::id));
        assertEquals(Optional.empty(), CONTENT.healthFigure(second.id()));
    }

    @Test
    void aKeyResultThatWasNotPublishedIsNotFound() {
        KeyResultId other = new KeyResultId(An.uid());

        assertEquals(Optional.empty(), CONTENT.keyResult(other));
        assertEquals(Optional.empty(), CONTENT.objectiveOf(other));
    }

    @Test
    void theKeyResultsStandInTheOrderOfTheSheet() {
        assertEquals(
                List.of(3, 1, 2),
                CONTENT.keyResults().map(PublishedKeyResult::number).toList());
    }

    @Test
    void thePublishedTextCannotBeChangedFromOutside() {
        assertThrows(
                UnsupportedOperationException.class, () -> CONTENT.objectives().clear());
        assertThrows(UnsupportedOperationException.class, () -> O1.keyResults().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> CONTENT.team().above().clear());
    }

    @Test
    void aTeamIsPublishedWithItsPlaceOfThatDay() {
        PublishedTeam published = PublishedTeam.of(RD, List.of(RD, UNIT, COMPANY));

        assertEquals(
                new PublishedTeam(
                        RD.id(),
                        RD.shortKey(),
                        "Research",
                        TeamLevel.TEAM,
                        null,
                        List.of(
                                new PublishedTeam.Place(COMPANY.id(), "Lumen"),
                                new PublishedTeam.Place(UNIT.id(), "Core"))),
                published);
    }

    @Test
    void aPersonsOwnTeamIsPublishedWithoutItsName() {
        Team mine = An.team()
                .key("MC")
                .named("Mei Chen")
                .level(TeamLevel.PERSON)
                .ledBy(An.MEI)
                .under(RD)
                .build();

        PublishedTeam published = PublishedTeam.of(mine, List.of(mine, RD, UNIT, COMPANY));

        assertEquals("MC", published.name());
        assertEquals(Optional.of(An.MEI), published.person());
    }

    @Test
    void whoseOwnSheetItIsIsNamedByIt() {
        Team mine = An.team().key("MC").level(TeamLevel.PERSON).ledBy(An.LIN).build();
        PersonId publisher = new PersonId(An.uid());
        PublishedSheet ofLin = new PublishedSheet(
                SHEET.id(),
                1,
                An.NOON,
                publisher,
                "",
                CONTENT.cycle(),
                PublishedTeam.of(mine, List.of(mine)),
                CONTENT.scoringRule(),
                An.publication(
                                SHEET,
                                RD,
                                CYCLE,
                                An.objective()
                                        .ownedBy(An.MEI)
                                        .with(An.keyResult().ownedBy(An.TAO).build())
                                        .build())
                        .content()
                        .objectives(),
                List.of());

        assertEquals(Set.of(publisher, An.MEI, An.TAO, An.LIN), ofLin.people());
    }

    @Test
    void whoReadsAPersonsOwnTeamIsToldTheNameOfNow() {
        Team mine = An.team().key("MC").level(TeamLevel.PERSON).ledBy(An.MEI).build();
        PublishedTeam published = PublishedTeam.of(mine, List.of(mine));

        assertEquals("Mei Wang", published.nameAmong(Map.of(An.MEI, "Mei Wang")));
        assertEquals("MC", published.nameAmong(Map.of()));
    }

    @Test
    void aCycleIsPublishedWithItsDaysOfThatDay() {
        assertEquals(
                new PublishedCycle(
                        CYCLE.id(), CYCLE.shortKey(), CYCLE.name(), CYCLE.firstDay(), CYCLE.lastDay(), CYCLE.zone()),
                PublishedCycle.of(CYCLE));
    }

    @Test
    void aRevisionNamesTheOneBeforeButTheFirst() {
        PublishedRevision first = An.publication(SHEET, RD, CYCLE).revision();
        PublishedRevision second =
                An.publication(SHEET, RD, CYCLE, Optional.of(first)).revision();

        assertEquals(Optional.empty(), first.previous());
        assertEquals(Optional.of(first.hash()), second.previous());
    }
}
