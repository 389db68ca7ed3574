package org.okrtree.domain.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of a tree is folded. A small tree is open, of a large one only the teams are seen, and of a large sheet only the objectives: so a
 * page is never longer than somebody reads. What a reader folded or unfolded stays so.
 *
 * @param folded uids of sheets and objectives that are folded
 * @param unfolded uids of sheets and objectives that are not, whatever their size
 */
public record TreeFolds(Set<String> folded, Set<String> unfolded) {

    /** Rows that are drawn at once; the rest is asked for. */
    public static final int MOST_ROWS = 250;

    /** Lines of one sheet that are unfolded at once. */
    private static final int MOST_OF_A_SHEET = 100;

    public TreeFolds {
        folded = Set.copyOf(folded);
        unfolded = Set.copyOf(unfolded);
    }

    /** The rows that are to be seen, from the first to the last. */
    public List<TreeLine> rows(List<TreeSheet> sheets) {
        boolean isLarge = sheets.stream().mapToInt(sheet -> 1 + sheet.lines()).sum() > MOST_ROWS;
        List<TreeLine> rows = new ArrayList<>();
        for (TreeSheet sheet : sheets) {
            boolean isFolded = isFolded(sheet.text().sheet().uid(), isLarge);
            rows.add(new TreeLine.OfTeam(sheet, isFolded));
            if (!isFolded) {
                addLines(sheet, rows);
            }
        }
        return rows;
    }

    /**
     * The rows below one row, as if that were unfolded.
     *
     * @param uid of a sheet or an objective; of another nothing stands there
     */
    public List<TreeLine> below(String uid, List<TreeSheet> sheets) {
        List<TreeLine> rows = new ArrayList<>();
        for (TreeSheet sheet : sheets) {
            if (sheet.text().sheet().uid().equals(uid)) {
                addLines(sheet, rows);
            }
            sheet.objectives().stream()
                    .filter(objective -> objective.id().uid().equals(uid))
                    .forEach(objective -> addLines(sheet, objective, rows));
        }
        return rows;
    }

    private void addLines(TreeSheet sheet, List<TreeLine> rows) {
        boolean isLarge = sheet.lines() > MOST_OF_A_SHEET;
        for (TreeObjective objective : sheet.objectives()) {
            boolean isFolded = isFolded(objective.id().uid(), isLarge);
            rows.add(new TreeLine.OfObjective(sheet, objective, isFolded));
            if (!isFolded) {
                addLines(sheet, objective, rows);
            }
        }
    }

    private static void addLines(TreeSheet sheet, TreeObjective objective, List<TreeLine> rows) {
        objective.keyResults().forEach(keyResult -> rows.add(new TreeLine.OfKeyResult(sheet, objective, keyResult)));
    }

    private boolean isFolded(String uid, boolean byItself) {
        return byItself ? !unfolded.contains(uid) : folded.contains(uid);
    }
}
