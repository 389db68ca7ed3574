package org.okrtree.adapter.confluence;

import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.PublishedTreeQuery;

/** {@code okr-tree}: the published OKRs of a cycle, of one team with those below or of all, on a page. */
public final class OkrTreeMacro extends PublishedTreeMacro {

    public OkrTreeMacro(MacroTools tools, LinkPublishedSources sources, LinkedReader readers) {
        super(tools, sources, readers);
    }

    @Override
    String name() {
        return "okr-tree";
    }

    @Override
    PublishedTreeQuery query(Asked asked) {
        return new PublishedTreeQuery(
                new CycleAsked(asked.given("cycle"), asked.space()),
                asked.given("team"),
                asked.given("depth"),
                "",
                asked.given("revision"),
                asked.given("asOf"));
    }
}
