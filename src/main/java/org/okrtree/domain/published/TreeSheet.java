package org.okrtree.domain.published;

import java.util.List;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

/**
 * One team's OKRs in a tree.
 *
 * @param objectives those that are shown of it
 */
public record TreeSheet(PublishedTeam team, Text text, List<TreeObjective> objectives) {

    /** What is shown of a sheet. */
    public sealed interface Text {

        SheetId sheet();

        record Published(PublishedSheet content) implements Text {
            @Override
            public SheetId sheet() {
                return content.sheet();
            }
        }

        record Drafted(Sheet draft) implements Text {
            @Override
            public SheetId sheet() {
                return draft.id();
            }
        }
    }

    public TreeSheet {
        objectives = List.copyOf(objectives);
    }

    public static TreeSheet of(PublishedSheet content) {
        return new TreeSheet(
                content.team(),
                new Text.Published(content),
                content.objectives().stream().map(TreeSheet::objective).toList());
    }

    /** @param team as it is now */
    public static TreeSheet of(Draft draft, PublishedTeam team) {
        return new TreeSheet(
                team,
                new Text.Drafted(draft.sheet()),
                draft.objectives().stream().map(TreeSheet::objective).toList());
    }

    TreeSheet with(List<TreeObjective> some) {
        return new TreeSheet(team, text, some);
    }

    /** How many objectives and key results are shown of it. */
    public int lines() {
        return objectives.size() + keyResults();
    }

    public int keyResults() {
        return objectives.stream().mapToInt(one -> one.keyResults().size()).sum();
    }

    private static TreeObjective objective(PublishedObjective one) {
        return new TreeObjective(
                one.id(),
                one.number(),
                one.title(),
                one.owner(),
                one.commitment(),
                one.keyResults().stream().map(TreeSheet::keyResult).toList());
    }

    private static TreeKeyResult keyResult(PublishedKeyResult one) {
        return new TreeKeyResult(one.id(), one.number(), one.statement(), one.owner(), null);
    }

    private static TreeObjective objective(DraftObjective one) {
        return new TreeObjective(
                one.id(),
                one.number(),
                one.words().title(),
                one.words().owner(),
                one.words().commitment(),
                one.keyResults().stream().map(TreeSheet::keyResult).toList());
    }

    private static TreeKeyResult keyResult(DraftKeyResult one) {
        return new TreeKeyResult(
                one.id(),
                one.number(),
                one.words().statement(),
                one.words().owner(),
                one.words().measureDraftOrNull());
    }
}
