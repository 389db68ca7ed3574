package org.okrtree.workbench.confluence;

import com.atlassian.confluence.macro.Macro;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrtree.workbench.site.Html;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Makes a page's markup out of its storage format; macros are asked for their part, one after another. */
final class PageRenderer {
    private static final String AC = Storage.AC;
    private static final String RI = Storage.RI;
    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    private static final Set<String> FORBIDDEN = Set.of("script", "style", "iframe", "object", "embed", "form", "link");
    private static final Map<String, String> TABLE_CLASSES =
            Map.of("table", "confluenceTable", "th", "confluenceTh", "td", "confluenceTd");

    private final Macros macros;
    private final MacroRunner runner;
    private final MacroText texts;
    private final PageLinks links;

    /** Where a page with this title is: below the server, or in full for outputs that leave the site. */
    interface PageLinks {
        String to(String spaceKey, String title, boolean inFull);
    }

    /**
     * Makes a renderer.
     *
     * @param clock how long each macro took is read from it
     */
    PageRenderer(Macros macros, MacroText texts, PageLinks links, Clock clock) {
        this.texts = texts;
        this.macros = macros;
        this.runner = new MacroRunner(macros, clock);
        this.links = links;
    }

    /** The markup of a whole text. */
    String render(String storage, PageContext context) throws Storage.NotWellFormed {
        StringBuilder html = new StringBuilder();
        children(Storage.parse(storage), context, html);
        return html.toString();
    }

    private void children(Node parent, PageContext context, StringBuilder html) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element, context, html);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                html.append(Html.escape(child.getNodeValue()));
            } else if (child.getNodeType() == Node.ENTITY_REFERENCE_NODE) {
                children(child, context, html);
            }
        }
    }

    private void element(Element element, PageContext context, StringBuilder html) {
        if (AC.equals(element.getNamespaceURI())) {
            own(element, context, html);
        } else if (!RI.equals(element.getNamespaceURI()) && !FORBIDDEN.contains(name(element))) {
            String name = name(element);
            html.append('<').append(name);
            attributes(element, html);
            if (VOID.contains(name)) {
                html.append(" />");
            } else {
                html.append('>');
                children(element, context, html);
                html.append("</").append(name).append('>');
            }
        }
    }

    private static void attributes(Element element, StringBuilder html) {
        String css = TABLE_CLASSES.get(name(element));
        if (css != null) {
            html.append(" class=\"").append(css).append('"');
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getName().toLowerCase(Locale.ROOT);
            boolean active = name.startsWith("on")
                    || attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
            if (!active && !name.contains(":") && !name.startsWith("xmlns") && !(css != null && name.equals("class"))) {
                html.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Html.escape(attribute.getValue()))
                        .append('"');
            }
        }
    }

    private void own(Element element, PageContext context, StringBuilder html) {
        switch (name(element)) {
            case "structured-macro" -> html.append(macro(element, context));
            case "link" -> link(element, context, html);
            case "layout", "layout-section", "layout-cell" -> {
                html.append("<div class=\"").append(name(element)).append("\">");
                children(element, context, html);
                html.append("</div>");
            }
            case "placeholder", "parameter" -> {}
            default -> children(element, context, html);
        }
    }

    private void link(Element element, PageContext context, StringBuilder html) {
        Optional<Element> page = child(element, RI, "page");
        String title = page.map(one -> one.getAttributeNS(RI, "content-title")).orElse("");
        String space = page.map(one -> one.getAttributeNS(RI, "space-key"))
                .filter(key -> !key.isEmpty())
                .orElse(context.getSpaceKey());
        html.append("<a href=\"")
                .append(Html.escape(links.to(space, title, !context.output().onScreen())))
                .append("\">");
        Optional<Element> body = child(element, AC, "link-body").or(() -> child(element, AC, "plain-text-link-body"));
        if (body.isPresent()) {
            children(body.get(), context, html);
        } else {
            html.append(Html.escape(title));
        }
        html.append("</a>");
    }

    private String macro(Element element, PageContext context) {
        String name = element.getAttributeNS(AC, "name");
        Optional<Macros.Known> macro = macros.named(name);
        if (macro.isEmpty()) {
            return MacroRunner.unknown(name);
        }
        return runner.run(
                macro.get(), texts.parameters(element), body(macro.get().macro(), element, context), context);
    }

    // an absent body is an empty one, never null
    private String body(Macro macro, Element element, PageContext context) {
        return switch (macro.getBodyType()) {
            case NONE -> "";
            case PLAIN_TEXT ->
                child(element, AC, "plain-text-body").map(Node::getTextContent).orElse("");
            case RICH_TEXT ->
                child(element, AC, "rich-text-body")
                        .map(one -> {
                            StringBuilder html = new StringBuilder();
                            children(one, context, html);
                            return html.toString();
                        })
                        .orElse("");
        };
    }

    private static Optional<Element> child(Element parent, String namespace, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && Storage.is(element, namespace, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String name(Element element) {
        return element.getLocalName().toLowerCase(Locale.ROOT);
    }
}
