package org.okrtree.adapter.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftCheckMainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    @Test
    void linesAreAnsweredOneByOne() {
        String table = """
                id\tkind\ttext\tmeasure\tcontext
                a\tO\tCustomers trust every update we send\t\t
                b\tKR\tNPS\tincrease ?→50\tCustomers trust every update we send
                c\tKR\t提升代码质量\t\t
                """;

        run(table);

        assertEquals("""
                id\tverdict\treasons
                a\tok\t
                b\tbad\tno-measure
                c\tbad\tno-measure,vague
                """, output());
    }

    @Test
    void theTableOfASpreadsheetIsRead() {
        String table = "\ufefftext\tid\tkind\r\n\r\n\"Launch the \"\"new\"\" portal\"\t7\tKR\r\nMigrate\t8\r\n";

        int outcome = run(table);

        assertEquals("id\tverdict\treasons\n7\tbad\tdeliverable\n", output());
        assertEquals("Line 8 is neither O nor KR.\n", text(problems));
        assertEquals(1, outcome);
    }

    @Test
    void aTableWithoutAHeadingHasTheUsualColumns() {
        run("1\tkr\tUptime\tincrease 99.5→99.95 %");

        assertEquals("id\tverdict\treasons\n1\tok\t\n", output());
    }

    @Test
    void aWholeSheetIsAnsweredAsOneObject() {
        String sheet = """
                {"id":"s","level":"company","cites_strategy":false,"parents":[],"objectives":[\
                {"id":"o1","text":"Customers trust us","key_results":[\
                {"id":"k1","text":"NPS","measure":{"direction":"increase","baseline":null,"target":50,"unit":""},"source":"poll"},\
                {"id":"k2","text":"Uptime","measure":{"direction":"increase","baseline":99.5,"target":99.95,"unit":"%"},"source":""}]},\
                {"id":"o2","text":"上线会员系统","contributes_to":null,"key_results":[]}]}
                """;

        run(sheet);

        assertEquals("""
                {"id":"s","findings":{"o1":[],"k1":["no-measure"],"k2":["no-source"],"o2":["deliverable"]},\
                "sheet":["no-strategy","no-key-result:o2"]}
                """, output());
    }

    @Test
    void whatIsNoSheetIsSaidAndTheRestIsAnswered() {
        int outcome = run("{\"id\":\"a\"}\n{nothing\n{\"id\":\"b\"}\n");

        assertEquals(2, output().lines().count());
        assertTrue(text(problems).startsWith("No sheet: "), text(problems));
        assertEquals(1, outcome);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        int outcome = new DraftCheckMain(stream(out), stream(problems))
                .run(List.of("/nowhere/lines.tsv"), new ByteArrayInputStream(new byte[0]));

        assertEquals(2, outcome);
        assertEquals("Not read: /nowhere/lines.tsv\n", text(problems));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "increase 20→40 % | increase 20 40 - - %",
                "decrease 1,200 -> 0.5 ms | decrease 1200 0.5 - - ms",
                "increase ?→40 | increase - 40 - -",
                "keep 80..120 ms | keep - - 80 120 ms",
                "keep ..5 % | keep - - - 5 %",
                "keep 99.9..? | keep - - 99.9 -",
                "reach yes/no | yes-no - - - -"
            })
    void aMeasureInATextIsRead(String text, String expected) {
        String read = MeasureText.read(text)
                .map(measure -> String.join(
                                " ",
                                measure.kind().code(),
                                measure.baseline().map(number -> number.text()).orElse("-"),
                                measure.target().map(number -> number.text()).orElse("-"),
                                measure.low().map(number -> number.text()).orElse("-"),
                                measure.high().map(number -> number.text()).orElse("-"),
                                measure.unit())
                        .strip())
                .orElse("");

        assertEquals(expected, read);
    }

    private int run(String input) {
        return new DraftCheckMain(stream(out), stream(problems))
                .run(List.of(), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String output() {
        return text(out);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
