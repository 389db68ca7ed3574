package org.okrtree.adapter.confluence;

import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;

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
