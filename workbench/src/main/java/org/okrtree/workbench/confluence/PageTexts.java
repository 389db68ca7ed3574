package org.okrtree.workbench.confluence;

import java.time.Clock;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.FaceAddress;

/** Pages drawn for an output, and the address of each. */
final class PageTexts {
    private final ConfluenceData data;
    private final MacroText macroText;
    private final PageRenderer renderer;
    private final FaceAddress address;

    PageTexts(ConfluenceData data, Macros macros, FaceAddress address, Clock clock) {
        this.data = data;
        this.address = address;
        this.macroText = new MacroText(this::nameOf, this::keyOf);
        this.renderer = new PageRenderer(
                macros,
                macroText,
                (spaceKey, title, inFull) -> (inFull ? address.baseUrl() : address.contextPath())
                        + data.page(spaceKey, title).map(PageAddress::of).orElse(PageAddress.of(spaceKey, title)),
                clock);
    }

    /** The page's markup for an output. */
    String drawn(WikiPage page, Output output) {
        return drawn(page.body(), output, page.space());
    }

    /** The markup of well-formed storage format. */
    String drawn(String storage, Output output, Space space) {
        try {
            return renderer.render(storage, new PageContext(output, space));
        } catch (Storage.NotWellFormed e) {
            throw new IllegalStateException("a page was saved that is not well-formed", e);
        }
    }

    /** The page's address for somebody who is elsewhere. */
    String address(WikiPage page) {
        return address.baseUrl() + PageAddress.of(page);
    }

    /** Reading and writing macros in storage format, with the people of this site. */
    MacroText macroText() {
        return macroText;
    }

    private String nameOf(String key) {
        return data.directory().byKey(key).map(Person::name).orElse(key);
    }

    private String keyOf(String name) {
        return data.directory().byName(name).map(Person::key).orElse(name);
    }
}
