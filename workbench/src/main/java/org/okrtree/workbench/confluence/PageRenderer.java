package org.okrtree.workbench.confluence;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrtree.workbench.site.CurrentPerson;
import org.okrtree.workbench.site.Html;
import org.okrtree.workbench.site.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Makes a page's markup out of its storage format; macros are asked for their part, and one that fails is an error box. */
final class PageRenderer {
    private static final Logger LOG = LoggerFactory.getLogger(PageRenderer.class);
    private static final String AC = "urn:ac";
    private static final String RI = "urn:ri";
    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");
    private static final Set<String> FORBIDDEN = Set.of("script", "style", "iframe", "object", "embed", "form", "link");
    private static final Map<String, String> TABLE_CLASSES =
            Map.of("table", "confluenceTable", "th", "confluenceTh", "td", "confluenceTd");

    private final Macros macros;
    private final PageLinks links;

    /** Where a page with this title is. */
    interface PageLinks {
        String to(String spaceKey, String title);
    }

    PageRenderer(Macros macros, PageLinks links) {
        this.macros = macros;
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
        html.append("<a href=\"").append(Html.escape(links.to(space, title))).append("\">");
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
        Optional<Macro> macro = macros.named(name);
        if (macro.isEmpty()) {
            return box("macro.unknown", name, "");
        }
        Map<String, String> parameters = new HashMap<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element parameter && is(parameter, AC, "parameter")) {
                parameters.put(parameter.getAttributeNS(AC, "name"), parameter.getTextContent());
            }
        }
        try {
            // an absent body is an empty one, never null
            String result = macro.get().execute(parameters, "", context);
            return result == null ? "" : result;
        } catch (MacroExecutionException | RuntimeException | LinkageError e) {
            LOG.warn("macro {} failed", name, e);
            return box("macro.failed", name, String.valueOf(e.getMessage()));
        }
    }

    private static String box(String key, String name, String message) {
        String more = message.isEmpty() ? "" : "<p>" + Html.escape(message) + "</p>";
        return "<div class=\"aui-message aui-message-error error\"><p>"
                + Html.escape(Texts.of(CurrentPerson.locale(), key, name)) + "</p>" + more + "</div>";
    }

    private static Optional<Element> child(Element parent, String namespace, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && is(element, namespace, name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static boolean is(Element element, String namespace, String name) {
        return namespace.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }

    private static String name(Element element) {
        return element.getLocalName().toLowerCase(Locale.ROOT);
    }
}
