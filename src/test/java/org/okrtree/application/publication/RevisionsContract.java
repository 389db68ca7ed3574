package org.okrtree.application.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

public abstract class RevisionsContract extends StoreContract {

    private final Team team = An.team().named("研发").build();
    private final Cycle cycle = An.cycle().build();
    private final Sheet sheet = An.sheet(team, cycle);
    private final DraftObjective objective =
            An.objective().with(An.keyResult().build()).build();
    private final An.Publication first = An.publication(sheet, team, cycle, objective);
    private final An.Publication second = An.publication(sheet, team, cycle, Optional.of(first.revision()), objective);

    protected abstract Revisions revisions();

    private void append(An.Publication... all) {
        for (An.Publication one : all) {
            write(() -> revisions().append(one.revision(), one.text()));
        }
    }

    @Test
    void aRevisionComesBackAsItWasPublished() {
        append(first, second);

        assertEquals(
                Optional.of(first.revision()), revisions().with(first.revision().id()));
        assertEquals(
                Optional.of(second.revision()),
                revisions().with(second.revision().id()));
        assertEquals(Optional.empty(), revisions().with(new RevisionId(An.uid())));
    }

    @Test
    void theHistoryOfASheetHasTheNewestFirst() {
        Sheet other = An.sheet(An.team().build(), cycle);
        An.Publication elsewhere = An.publication(other, team, cycle, objective);
        append(first, second, elsewhere);

        assertEquals(
                Map.of(
                        sheet.id(), List.of(second.revision(), first.revision()),
                        other.id(), List.of(elsewhere.revision())),
                revisions().historyOf(List.of(sheet.id(), other.id(), new SheetId(An.uid()))));
    }

    @Test
    void aRevisionIsFoundByTheRequestThatMadeIt() {
        append(first, second);

        assertEquals(
                Optional.of(second.revision()),
                revisions().madeBy(second.revision().request()));
        assertEquals(Optional.empty(), revisions().madeBy(An.request()));
    }

    @Test
    void theNewestRevisionOfASheetComesFirst() {
        append(first, second);

        assertEquals(List.of(second.revision(), first.revision()), revisions().ofSheet(sheet.id()));
        assertEquals(List.of(), revisions().ofSheet(new SheetId(An.uid())));
    }

    @Test
    void theHistoryOfSeveralSheetsIsToldTheNewestFirst() {
        Sheet sales = An.sheet(An.team().build(), cycle);
        An.Publication other = An.publication(sales, team, cycle, objective);
        append(first, second, other);

        assertEquals(
                Map.of(
                        sheet.id(), List.of(second.revision(), first.revision()),
                        sales.id(), List.of(other.revision())),
                revisions().historyOf(List.of(sheet.id(), sales.id(), new SheetId(An.uid()))));
    }

    @Test
    void asOfAnInstantTheRevisionThatWasNewestThenStands() {
        Sheet sales = An.sheet(An.team().build(), cycle);
        An.Publication other = An.publication(sales, team, cycle, Optional.of(second.revision()), objective);
        append(first, second, other);
        Instant published = second.revision().at();

        assertEquals(List.of(second.revision()), revisions().newestAsOf(cycle.id(), published));
        assertEquals(List.of(first.revision()), revisions().newestAsOf(cycle.id(), published.minusMillis(1)));
        assertEquals(List.of(), revisions().newestAsOf(An.cycle().build().id(), published));
    }

    @Test
    void theStampChangesWithARevisionOfTheCycleAndOfAnEarlierInstantItStays() {
        append(first);
        Instant then = first.revision().at();
        List<String> before =
                List.of(revisions().stampIn(cycle.id()), revisions().stampAsOf(cycle.id(), then));
        String elsewhere = revisions().stampIn(An.cycle().build().id());

        append(second);

        assertNotEquals(before.get(0), revisions().stampIn(cycle.id()));
        assertEquals(before.get(1), revisions().stampAsOf(cycle.id(), then));
        assertNotEquals(before.get(0), elsewhere);
    }

    @Test
    void theNewestRevisionStandsForItsSheet() {
        Sheet sales = An.sheet(An.team().build(), cycle);
        An.Publication other = An.publication(sales, team, cycle, objective);
        append(first, second, other);

        List<PublishedRevision> all = revisions().newestIn(cycle.id());
        List<PublishedRevision> asked = revisions().newestOf(List.of(sheet.id(), new SheetId(An.uid())));

        assertEquals(Set.of(second.revision(), other.revision()), Set.copyOf(all));
        assertEquals(List.of(second.revision()), asked);
        assertEquals(List.of(), revisions().newestIn(An.cycle().build().id()));
    }

    @Test
    void aTextComesBackAsItWasHashed() {
        append(first, second);
        List<ContentHash> asked = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            asked.add(ContentHash.of("text " + i));
        }
        asked.add(first.revision().hash());

        Map<ContentHash, String> texts = revisions().texts(asked);

        assertEquals(Map.of(first.revision().hash(), first.text()), texts);
        assertEquals(
                first.revision().hash(),
                ContentHash.of(texts.get(first.revision().hash())));
    }

    @Test
    void aLongTextComesBackWhole() {
        String text = "\\u76ee ".repeat(150_000);
        PublishedRevision head = first.revision();
        PublishedRevision long_ = revision(head, head.request(), ContentHash.of(text));

        write(() -> revisions().append(long_, text));

        assertEquals(Map.of(long_.hash(), text), revisions().texts(List.of(long_.hash())));
    }

    @Test
    void aNumberOfASheetIsGivenOnce() {
        append(first);
        An.Publication same = An.publication(sheet, team, cycle, objective);

        assertConflict(() -> revisions()
                .append(revision(same.revision(), An.request(), ContentHash.of("another text")), "another text"));

        assertEquals(List.of(first.revision()), revisions().ofSheet(sheet.id()));
    }

    @Test
    void aRequestPublishesOnce() {
        append(first);
        PublishedRevision again = revision(
                second.revision(), first.revision().request(), second.revision().hash());

        assertConflict(() -> revisions().append(again, second.text()));

        assertEquals(List.of(first.revision()), revisions().ofSheet(sheet.id()));
        assertEquals(Map.of(), revisions().texts(List.of(second.revision().hash())));
    }

    private static PublishedRevision revision(PublishedRevision like, RequestId request, ContentHash hash) {
        return new PublishedRevision(
                like.id(),
                request,
                like.sheet(),
                like.cycle(),
                like.number(),
                like.at(),
                like.by(),
                like.reason(),
                like.schema(),
                hash,
                like.previousOrNull());
    }
}
