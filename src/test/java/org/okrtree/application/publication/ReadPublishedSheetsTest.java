package org.okrtree.application.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.team.Team;

class ReadPublishedSheetsTest {

    private static final Team RD = An.team().build();
    private static final Cycle CYCLE = An.cycle().build();

    private final InMemoryRevisions revisions = new InMemoryRevisions();
    private final List<String> texts = new ArrayList<>();
    private final ReadPublishedSheets published = new ReadPublishedSheets(revisions, text -> {
        texts.add(text);
        return new CanonicalJsonReader().read(text);
    });

    @Test
    void aSheetIsReadByTheHashOfItsText() {
        An.Publication publication = publication("Grow");

        Map<ContentHash, PublishedSheet> sheets =
                published.run(List.of(publication.revision().hash()));

        assertEquals(Map.of(publication.revision().hash(), publication.content()), sheets);
    }

    @Test
    void aHashThatTheStoreDoesNotHaveIsLeftOut() {
        assertEquals(Map.of(), published.run(List.of(ContentHash.of("another text"))));
    }

    @Test
    void whatWasReadOnceIsRemembered() {
        ContentHash hash = publication("Grow").revision().hash();

        Map<ContentHash, PublishedSheet> first = published.run(List.of(hash));
        Map<ContentHash, PublishedSheet> second = published.run(List.of(hash));

        assertEquals(first, second);
        assertEquals(1, texts.size());
    }

    @Test
    void whatIsRememberedComesTogetherWithWhatIsNot() {
        An.Publication known = publication("Grow");
        An.Publication unknown = publication("Break even");
        published.run(List.of(known.revision().hash()));

        Map<ContentHash, PublishedSheet> both = published.run(
                List.of(unknown.revision().hash(), known.revision().hash()));

        assertEquals(
                Map.of(
                        known.revision().hash(), known.content(),
                        unknown.revision().hash(), unknown.content()),
                both);
        assertEquals(List.of(known.text(), unknown.text()), texts);
    }

    @Test
    void aTextThatWasChangedBehindOurBackIsNotShown() {
        An.Publication publication = publication("Grow");
        ContentHash hash = publication.revision().hash();
        revisions.falsify(hash, publication.text().replace("Grow", "Glow"));

        IllegalStateException defect = assertThrows(IllegalStateException.class, () -> published.run(List.of(hash)));

        assertTrue(defect.getMessage().contains(hash.hex()), defect.getMessage());
        assertEquals(List.of(), texts);
    }

    @Test
    void ofMoreTextThanIsRememberedTheLeastLatelyUsedGoesFirst() {
        List<ContentHash> six = Stream.generate(
                        () -> longPublication().revision().hash())
                .limit(6)
                .toList();
        six.subList(0, 5).forEach(hash -> published.run(List.of(hash)));
        published.run(List.of(six.get(0)));
        published.run(List.of(six.get(5)));
        texts.clear();

        published.run(List.of(six.get(0), six.get(2), six.get(3), six.get(4), six.get(5)));
        int readAgain = texts.size();
        published.run(List.of(six.get(1)));

        assertEquals(0, readAgain);
        assertEquals(1, texts.size());
    }

    // Of eight million characters five of these are remembered, the sixth is too much.
    private An.Publication longPublication() {
        DraftKeyResult[] keyResults = Stream.generate(() -> An.keyResult()
                        .saying("x".repeat(255))
                        .readFrom("y".repeat(255))
                        .build())
                .limit(2000)
                .toArray(DraftKeyResult[]::new);
        return publication("Grow", keyResults);
    }

    private An.Publication publication(String title, DraftKeyResult... keyResults) {
        An.ObjectiveBuilder objective = An.objective().titled(title);
        List.of(keyResults).forEach(objective::with);
        An.Publication publication = An.publication(An.sheet(RD, CYCLE), RD, CYCLE, objective.build());
        revisions.append(publication.revision(), publication.text());
        return publication;
    }
}
