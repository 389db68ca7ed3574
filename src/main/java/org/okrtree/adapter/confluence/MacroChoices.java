package org.okrtree.adapter.confluence;

import java.util.List;
import org.okrtree.domain.published.NamedKey;

/** What the macro browser offers: asked of Jira as whoever writes the page. Where Jira cannot be asked, nothing; anything can be typed. */
public final class MacroChoices {

    private final LinkPublishedSources sources;
    private final LinkedReader readers;

    public MacroChoices(LinkPublishedSources sources, LinkedReader readers) {
        this.sources = sources;
        this.readers = readers;
    }

    public List<NamedKey> cycles() {
        return choices("cycles");
    }

    public List<NamedKey> teams() {
        return choices("teams");
    }

    private List<NamedKey> choices(String list) {
        if (readers.whyNotRead().isPresent()) {
            return List.of();
        }
        try {
            return sources.link().get(list, "", PageAsk.PATIENCE) instanceof Reply.Fresh fresh
                    ? sources.documents().named(list, fresh.body())
                    : List.of();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
