package org.okrtree.domain.published;

/** One row of a tree. */
public sealed interface TreeLine {

    /** The sheet it stands in. */
    TreeSheet sheet();

    record OfTeam(TreeSheet sheet, boolean isFolded) implements TreeLine {}

    record OfObjective(TreeSheet sheet, TreeObjective objective, boolean isFolded) implements TreeLine {}

    record OfKeyResult(TreeSheet sheet, TreeObjective objective, TreeKeyResult keyResult) implements TreeLine {}
}
