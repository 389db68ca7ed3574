package org.okrtree.domain.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class TreeSheetTest {

    private static final Team RD = An.team().build();
    private static final Cycle CYCLE = An.cycle().build();
    private static final Sheet SHEET = An.sheet(RD, CYCLE);
    private static final DraftObjective GROW = An.objective()
            .with(An.keyResult().increase("40", "60", "points").build())
            .build();

    @Test
    void ofADraftTheMeasureIsShownAsItIsBeingWritten() {
        TreeSheet drafted = TreeSheet.of(new Draft(SHEET, List.of(GROW), List.of()), PublishedTeam.of(RD, List.of(RD)));

        assertEquals(
                Optional.of(MeasureDraft.of(An.increase("40", "60", "points"))),
                keyResult(drafted).draft());
    }

    @Test
    void ofAPublishedSheetNoDraftIsShown() {
        TreeSheet published =
                TreeSheet.of(An.publication(SHEET, RD, CYCLE, GROW).content());

        assertEquals(Optional.empty(), keyResult(published).draft());
    }

    private static TreeKeyResult keyResult(TreeSheet sheet) {
        return sheet.objectives().get(0).keyResults().get(0);
    }
}
