package org.okrtree.workbench.confluence;

import java.util.Optional;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;

/** Which pages and spaces somebody reaches: to read them, and to change them unless Confluence is in read-only mode. */
final class Reach {
    private static final int READ_ONLY_STATUS = 405;

    private final ConfluenceData data;
    private final ReadOnlyMode mode;

    Reach(ConfluenceData data, ReadOnlyMode mode) {
        this.data = data;
        this.mode = mode;
    }

    /** What is answered about a page. */
    interface OfPage {
        Answer answer(WikiPage page);
    }

    /** What is answered about a space. */
    interface OfSpace {
        Answer answer(Space space);
    }

    /** The page that the request names, when the person may read it; an older version when it names one. */
    Answer reading(Exchange exchange, OfPage answer) {
        Optional<WikiPage> page = exchange.number("pageId").flatMap(data::page);
        Optional<WikiPage> version = exchange.number("pageVersion").isPresent()
                ? page.flatMap(one -> data.page(
                        one.id(), exchange.number("pageVersion").orElseThrow().intValue()))
                : page;
        return version.filter(one -> may(exchange, May.BROWSE, one.space()))
                .map(answer::answer)
                .orElseGet(Answer.NotThere::new);
    }

    /** The same for whoever may change it. */
    Answer editing(Exchange exchange, OfPage answer) {
        return reading(
                exchange,
                page -> may(exchange, May.EDIT, page.space())
                        ? unlessReadOnly(exchange, () -> answer.answer(page))
                        : new Answer.NotAllowed());
    }

    /** The space that the request names, when the person may create pages in it. */
    Answer creating(Exchange exchange, OfSpace answer) {
        Optional<Space> space = data.space(exchange.form("spaceKey")).filter(one -> may(exchange, May.BROWSE, one));
        if (space.isEmpty()) {
            return new Answer.NotThere();
        }
        return may(exchange, May.EDIT, space.get())
                ? unlessReadOnly(exchange, () -> answer.answer(space.get()))
                : new Answer.NotAllowed();
    }

    /** Whether the person may do this there now. */
    boolean mayNow(Exchange exchange, May may, Space space) {
        return may(exchange, may, space) && (may == May.BROWSE || !mode.shouldEnforceReadOnlyAccess());
    }

    private boolean may(Exchange exchange, May may, Space space) {
        return data.access().may(exchange.person().key(), may, space.id());
    }

    private Answer unlessReadOnly(Exchange exchange, java.util.function.Supplier<Answer> deed) {
        return mode.shouldEnforceReadOnlyAccess()
                ? Answer.page(exchange.text("read-only.title"), "confluence/read-only.vm")
                        .withStatus(READ_ONLY_STATUS)
                : deed.get();
    }
}
