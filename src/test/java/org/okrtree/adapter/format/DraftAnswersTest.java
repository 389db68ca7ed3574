package org.okrtree.adapter.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.drafting.DraftCheck;
import org.okrtree.domain.drafting.Finding;
import org.okrtree.domain.drafting.LineToCheck;

/**
 * What the draft check answers to each labelled line and draft, right or wrong, with the words that made it: a change of a rule or a
 * word is read line by line in {@code test/resources/drafting/answers.tsv}. With {@code -Dokr.rewrite=true} it is written anew.
 */
class DraftAnswersTest {

    private static final String FILE = "answers.tsv";
    private static final List<String> LANGUAGES = List.of("en", "zh");

    private final DraftCheck check = new DraftCheck(new FileDraftWords().vocabulary());

    @Test
    void theSameWordsAreAnsweredAlike() throws IOException {
        String answers = LANGUAGES.stream()
                .flatMap(language -> Stream.concat(lines(language), drafts(language)))
                .collect(Collectors.joining("\n", "", "\n"));

        if (Boolean.getBoolean("okr.rewrite")) {
            Files.writeString(Path.of("test/resources/drafting", FILE), answers);
            return;
        }
        assertEquals(DraftCheckFiguresTest.resource(FILE), answers, "run mvn verify -Dokr.rewrite=true");
    }

    private Stream<String> lines(String language) {
        return LinesToCheck.read(DraftCheckFiguresTest.resource("lines-" + language + ".tsv")
                        .lines()
                        .toList())
                .stream()
                .map(row -> row.id() + "\t" + said(row.line().orElseThrow()));
    }

    private String said(LineToCheck line) {
        return check.line(line).stream()
                .map(finding -> finding.id().code() + ": " + words(line.text(), finding))
                .collect(Collectors.joining("; "));
    }

    private static String words(String text, Finding finding) {
        return finding.words().stream()
                .map(place -> text.substring(place.from(), place.to()))
                .collect(Collectors.joining("|"));
    }

    private Stream<String> drafts(String language) {
        return DraftCheckFiguresTest.resource("drafts-" + language + ".jsonl")
                .lines()
                .filter(line -> !line.isBlank())
                .map(DraftDocument::of)
                .map(draft -> draft.id() + "\t" + draft.answer(check.sheet(draft.draft())));
    }
}
