package org.okrtree.workbench.confluence;

import com.atlassian.confluence.macro.Macro;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrtree.workbench.site.Html;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Macros in a text of storage format: found where a cursor stands, read, and written. */
final class MacroText {
    private static final Pattern TAG = Pattern.compile(
            "<!\\[CDATA\\[.*?]]>|<!--.*?-->|<ac:structured-macro\\b[^>]*?(?<empty>/)?>|(?<close></ac:structured-macro\\s*>)",
            Pattern.DOTALL);
    private static final Pattern BODY =
            Pattern.compile("<ac:(rich|plain)-text-body\\b.*</ac:\\1-text-body\\s*>", Pattern.DOTALL);

    private final UnaryOperator<String> nameOfKey;
    private final UnaryOperator<String> keyOfName;

    /**
     * A macro in a text.
     *
     * @param begin where it begins in the text
     * @param end behind its last character
     * @param open its opening tag
     * @param parameters what people read, by name
     * @param body its body with the element around it; empty when it has none
     */
    record Found(int begin, int end, String name, String open, Map<String, String> parameters, String body) {}

    /**
     * People stand in pages by their keys, which stay, and are read by their user names, which may change.
     *
     * @param nameOfKey user name of a key; the key itself when nobody has it
     * @param keyOfName key of a user name; the name itself when nobody has it
     */
    MacroText(UnaryOperator<String> nameOfKey, UnaryOperator<String> keyOfName) {
        this.nameOfKey = nameOfKey;
        this.keyOfName = keyOfName;
    }

    /** The innermost macro around a place in the text; empty where there is none that can be read. */
    Optional<Found> at(String text, int place) {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            if (tags.group("close") != null) {
                int begin = open.isEmpty() ? place : open.pop();
                if (begin < place && place < tags.end()) {
                    return found(text, begin, tags.end());
                }
            } else if (tags.group().startsWith("<ac:")) {
                if (tags.group("empty") == null) {
                    open.push(tags.start());
                } else if (tags.start() < place && place < tags.end()) {
                    return found(text, tags.start(), tags.end());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> found(String text, int begin, int end) {
        String source = text.substring(begin, end);
        try {
            Element macro = (Element) Storage.parse(source).getFirstChild();
            Matcher body = BODY.matcher(source);
            String open = source.substring(0, source.indexOf('>') + 1).replaceFirst("\\s*/>$", ">");
            return Optional.of(new Found(
                    begin,
                    end,
                    macro.getAttributeNS(Storage.AC, "name"),
                    open,
                    parameters(macro),
                    body.find() ? body.group() : ""));
        } catch (Storage.NotWellFormed e) {
            return Optional.empty();
        }
    }

    /** The parameters of a macro by name, each as text: a space is its key, a person the user name, a page its title. */
    Map<String, String> parameters(Element macro) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Node child = macro.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element parameter && Storage.is(parameter, Storage.AC, "parameter")) {
                parameters.put(parameter.getAttributeNS(Storage.AC, "name"), value(parameter));
            }
        }
        return parameters;
    }

    private String value(Element parameter) {
        Optional<Element> space = Storage.within(parameter, "space");
        Optional<Element> person = Storage.within(parameter, "user");
        Optional<Element> page = Storage.within(parameter, "page");
        if (space.isPresent()) {
            return space.get().getAttributeNS(Storage.RI, "space-key");
        }
        if (person.isPresent()) {
            return nameOfKey.apply(person.get().getAttributeNS(Storage.RI, "userkey"));
        }
        return page.map(one -> {
                    String key = one.getAttributeNS(Storage.RI, "space-key");
                    return (key.isEmpty() ? "" : key + ":") + one.getAttributeNS(Storage.RI, "content-title");
                })
                .orElseGet(parameter::getTextContent);
    }

    /**
     * The macro in storage format.
     *
     * @param values by name; an empty one, and a switch that stands at its default, is left out as the products do
     * @param before the macro in whose place it comes; its tag, its body and parameters that are not asked for stay
     * @param selected what becomes the body of a new macro
     */
    String written(Macros.Help macro, Map<String, String> values, Optional<Found> before, String selected) {
        String open = before.map(Found::open)
                .orElse("<ac:structured-macro ac:name=\"" + Html.escape(macro.name()) + "\" ac:schema-version=\""
                        + Html.escape(macro.schemaVersion()) + "\">");
        StringBuilder text = new StringBuilder(open);
        Map<String, String> all =
                new LinkedHashMap<>(before.map(Found::parameters).orElse(Map.of()));
        all.putAll(values);
        all.forEach((name, value) -> {
            Optional<Macros.Parameter> parameter = macro.parameters().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            if (!value.isEmpty()
                    && parameter.filter(one -> isAtDefault(one, value)).isEmpty()) {
                text.append("<ac:parameter ac:name=\"")
                        .append(Html.escape(name))
                        .append("\">");
                text.append(typed(parameter.map(Macros.Parameter::type).orElse(""), value));
                text.append("</ac:parameter>");
            }
        });
        return text.append(
                        before.map(Found::body).filter(body -> !body.isEmpty()).orElseGet(() -> body(macro, selected)))
                .append("</ac:structured-macro>")
                .toString();
    }

    private static boolean isAtDefault(Macros.Parameter parameter, String value) {
        return parameter.isSwitch() && Boolean.parseBoolean(parameter.usual()) == Boolean.parseBoolean(value);
    }

    private String typed(String type, String value) {
        return switch (type) {
            case "spacekey" ->
                value.matches("~?\\w+") ? "<ri:space ri:space-key=\"" + value + "\" />" : Html.escape(value);
            case "username" -> "<ri:user ri:userkey=\"" + Html.escape(keyOfName.apply(value)) + "\" />";
            case "confluence-content" -> page(value);
            default -> Html.escape(value);
        };
    }

    private static String page(String value) {
        Matcher inSpace = Pattern.compile("(~?\\w+):(\\S.*)").matcher(value);
        String key = inSpace.matches() ? " ri:space-key=\"" + inSpace.group(1) + "\"" : "";
        String title = inSpace.matches() ? inSpace.group(2) : value;
        return "<ac:link><ri:page" + key + " ri:content-title=\"" + Html.escape(title) + "\" /></ac:link>";
    }

    private static String body(Macros.Help macro, String selected) {
        if (macro.body() == Macro.BodyType.PLAIN_TEXT) {
            return "<ac:plain-text-body><![CDATA[" + selected.replace("]]>", "]]]]><![CDATA[>")
                    + "]]></ac:plain-text-body>";
        }
        String text = selected.isBlank() ? "<p><br /></p>" : selected;
        return macro.body() == Macro.BodyType.RICH_TEXT ? "<ac:rich-text-body>" + text + "</ac:rich-text-body>" : "";
    }
}
