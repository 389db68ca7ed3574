package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.okrtree.An;
import org.okrtree.application.sheet.Saver;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

/** Line edits have no reader yet; this is what they keep for the one to come. */
@OnEveryDatabase
final class AoLineEditsTest {

    @Parameter
    StoreDatabase database;

    private final Sheet sheet = An.sheet(An.team().build(), An.cycle().build());
    private final DraftObjective objective = An.objective().build();
    private final DraftKeyResult first =
            An.keyResult().increase("0", "100", "points").build();
    private final DraftKeyResult second = An.keyResult()
            .id(first.id())
            .version(2)
            .withoutMeasure()
            .saying("Clearer")
            .build();

    @BeforeEach
    void emptied() {
        database.empty();
    }

    @Test
    void everySavedVersionStaysOnRecordAlsoWhenTheLineIsRemoved() {
        AoSheets sheets = new AoSheets(database.ao());

        new AoAtomically(database.ao()).run(() -> {
            sheets.add(sheet);
            sheets.add(sheet, objective, new Saver(An.MEI, An.NOON));
            sheets.add(sheet, objective.id(), first, new Saver(An.MEI, An.NOON));
            sheets.save(sheet, second, new Saver(An.TAO, Instant.ofEpochMilli(1)));
            sheets.remove(second);
            return Outcome.done(sheet);
        });

        List<String> edits = Rows.all(
                        database.ao(),
                        LineEditRow.class,
                        "LINE_UID = ?",
                        first.id().uid())
                .stream()
                .map(row -> row.getLineVersion() + " " + row.getTitle() + " " + row.getTarget() + " "
                        + (row.getPersonUid().equals(An.TAO.uid()) ? "Tao" : "Mei") + " " + row.getSavedAt())
                .sorted()
                .toList();
        assertEquals(
                List.of("1 " + first.words().statement() + " 100 Mei " + An.NOON.toEpochMilli(), "2 Clearer - Tao 1"),
                edits);
    }
}
