package org.okrtree.application.drafting;

import java.util.List;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.drafting.DraftingRefusal;
import org.okrtree.domain.drafting.Finding;
import org.okrtree.domain.drafting.LineToCheck;

/** Says of single lines, which stand in no draft, what is not an OKR and why. Nothing is read or written. */
public final class CheckLines {

    private static final int MOST = 200;

    private final CheckDesk desk;

    public CheckLines(CheckDesk desk) {
        this.desk = desk;
    }

    /** The findings of each line, in their order. */
    public Outcome<List<List<Finding>>> run(Actor actor, List<LineToCheck> lines) {
        return AccessRules.whyNotUse(actor)
                .map(Outcome::<List<List<Finding>>>refused)
                .orElseGet(() -> lines.size() > MOST
                        ? Outcome.refused(new DraftingRefusal.TooManyLines("lines", MOST))
                        : Outcome.done(lines.stream().map(desk::line).toList()));
    }
}
