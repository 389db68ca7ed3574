package org.okrtree.adapter.confluence;

import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.LineAsked;

/** {@code okr-objective}: one published objective with its key results, or one of these alone. */
public final class OkrObjectiveMacro extends PublishedTreeMacro {

    public OkrObjectiveMacro(MacroTools tools, LinkPublishedSources sources, LinkedReader readers) {
        super(tools, sources, readers);
    }

    @Override
    String name() {
        return "okr-objective";
    }

    @Override
    Outcome<String> shown(Asked asked) {
        return asked.given("objective").isEmpty()
                ? Outcome.refused(new InputRefusal.Missing("objective"))
                : super.shown(asked);
    }

    // the sheet has nothing left but the objective that is shown
    @Override
    String titleOf(PublishedSheet one, Asked asked) {
        PublishedObjective objective = one.objectives().get(0);
        String number = Integer.toString(objective.number());
        return LineAsked.of(asked.given("objective")).isOf(objective, one)
                ? titleOf("okr.macro.objective-of", one, asked.words().say("okr.objective.ref", number), asked)
                : titleOf(
                        "okr.macro.key-result-of",
                        one,
                        asked.words()
                                .say(
                                        "okr.key-result.ref",
                                        number,
                                        Integer.toString(
                                                objective.keyResults().get(0).number())),
                        asked);
    }

    private static String titleOf(String key, PublishedSheet one, String ref, Asked asked) {
        return asked.words().say(key, one.team().name(), one.cycle().name(), ref);
    }

    @Override
    PublishedTreeQuery query(Asked asked) {
        return new PublishedTreeQuery(
                new CycleAsked(asked.given("cycle"), asked.space()),
                "",
                "",
                asked.given("objective"),
                asked.given("revision"),
                asked.given("asOf"));
    }
}
