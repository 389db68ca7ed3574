package org.okrtree.domain.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.team.Team;

class PublishedTreeTest {

    private static final Cycle CYCLE = An.cycle().build();
    private static final Team RD = An.team().build();
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    private static final KeyResultId KNOWN = new KeyResultId(An.uid());
    private static final Reading READING = new Reading(An.decimal("50"), TODAY, new Confidence(7), TODAY);

    @Test
    void aKeyResultWithoutACheckInHasNoReading() {
        TreeFigures figures = new TreeFigures(TODAY, Map.of(KNOWN, READING));

        assertEquals(READING, figures.readingOf(KNOWN));
        assertEquals(Reading.NONE, figures.readingOf(new KeyResultId(An.uid())));
    }

    @Test
    void aTreeCannotBeChangedFromOutside() {
        PublishedSheet sheet = An.publication(
                        An.sheet(RD, CYCLE), RD, CYCLE, An.objective().build())
                .content();
        List<PublishedSheet> sheets = new ArrayList<>(List.of(sheet));
        Map<KeyResultId, Reading> readings = new HashMap<>(Map.of(KNOWN, READING));
        Map<PersonId, String> names = new HashMap<>(Map.of(An.MEI, "Mei"));
        PublishedTree tree = new PublishedTree(CYCLE, TODAY, false, sheets, Map.of(), readings, names, 0);

        sheets.clear();
        readings.clear();
        names.clear();

        assertEquals(List.of(sheet), tree.sheets());
        assertEquals(Map.of(KNOWN, READING), tree.readings());
        assertEquals(Map.of(An.MEI, "Mei"), tree.names());
    }

    @Test
    void aManifestCannotBeChangedFromOutside() {
        List<Manifest.Place> places = new ArrayList<>(List.of(new Manifest.Place(RD.id(), "", Set.of())));
        Manifest manifest = new Manifest(CYCLE, List.of(), places);

        places.clear();

        assertEquals(1, manifest.teams().size());
    }
}
