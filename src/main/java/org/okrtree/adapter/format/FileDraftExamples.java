package org.okrtree.adapter.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.okrtree.application.drafting.DraftExamples;
import org.okrtree.domain.drafting.Example;
import org.okrtree.domain.drafting.FindingId;
import org.okrtree.domain.sheet.LineKind;

/** Reads the libraries in the jar, one of each language: {@code drafting/examples-<language>.tsv}. */
public final class FileDraftExamples implements DraftExamples {

    private static final int COLUMNS = 7;

    @Override
    public List<Example> examples() {
        return Stream.of("en", "zh").flatMap(FileDraftExamples::read).toList();
    }

    private static Stream<Example> read(String language) {
        String file = "/drafting/examples-" + language + ".tsv";
        try (InputStream stream = FileDraftExamples.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("not in the jar: " + file);
            }
            List<String> lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return lines.stream().skip(1).map(line -> example(language, line.split("\t", -1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Example example(String language, String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("an example has " + COLUMNS + " columns: " + String.join(" | ", cells));
        }
        return new Example(
                language,
                FindingId.ofCode(cells[1]).orElseThrow(),
                cells[2].equals("O") ? LineKind.OBJECTIVE : LineKind.KEY_RESULT,
                cells[3],
                cells[5],
                cells[6]);
    }
}
