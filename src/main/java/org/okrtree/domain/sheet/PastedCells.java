package org.okrtree.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The cells of a table as spreadsheets and pages give them: rows of text with tabs between, a cell of several lines in quotation marks. */
final class PastedCells {

    /** A bullet or number with a tab behind it, as word processors write a list. */
    private static final Pattern MARK_AND_TAB =
            Pattern.compile("(?m)^([\\t ]*(?:[•●○◦▪■□‣·*+>–—-]|o|[(（]?\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)、）]?))\\t");

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private PastedCells(String text) {
        this.text = text;
    }

    /** Whether cells stand side by side somewhere, or one cell holds several lines. */
    static boolean isTable(String text) {
        return quoted(text, 0) > 0
                || withoutTabsOfMarks(text)
                        .lines()
                        .anyMatch(line -> line.strip().contains("\t"));
    }

    static String withoutTabsOfMarks(String text) {
        return MARK_AND_TAB.matcher(text).replaceAll("$1  ");
    }

    /** Rows of stripped cells, the blank rows left out. */
    static List<List<String>> rows(String text) {
        PastedCells cells = new PastedCells(text);
        while (cells.at < text.length()) {
            cells.next();
        }
        cells.endRow();
        return cells.rows;
    }

    private void next() {
        int end = quoted(text, at);
        if (end > 0) {
            row.add(text.substring(at + 1, end).replace("\"\"", "\"").strip());
            at = end + 1;
        } else {
            int start = at;
            while (at < text.length() && !isDelimiter(text, at)) {
                at++;
            }
            row.add(text.substring(start, at).strip());
        }
        if (at < text.length()) {
            if (text.charAt(at) == '\n') {
                endRow();
            } else if (at == text.length() - 1) {
                row.add("");
            }
            at++;
        }
    }

    private void endRow() {
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    /**
     * Where the closing mark of a quoted cell stands that begins here; 0 when none does. A spreadsheet quotes only what it has to, so a
     * sentence that begins with a quotation is none.
     */
    private static int quoted(String text, int from) {
        if (!text.startsWith("\"", from)) {
            return 0;
        }
        boolean hadTo = false;
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isMark = c == '"';
            if (isMark && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                hadTo = true;
                i++;
            } else if (isMark) {
                return hadTo && (i + 1 == text.length() || isDelimiter(text, i + 1)) ? i : 0;
            } else {
                hadTo |= isDelimiter(text, i);
            }
        }
        return 0;
    }

    private static boolean isDelimiter(String text, int at) {
        return text.charAt(at) == '\t' || text.charAt(at) == '\n';
    }
}
