package org.okrtree.workbench.confluence;

import com.atlassian.confluence.macro.Macro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Layout;
import org.okrtree.workbench.site.Routes;

/** The dialog that puts a macro into the text, or changes the one at the cursor, by a form made from its descriptor. */
final class MacroBrowser {
    /** Before the name of a parameter in the form. */
    private static final String FIELD = "p.";

    private final ConfluenceData data;
    private final Macros macros;
    private final PageTexts texts;
    private final Reach reach;

    /** One field of the form. */
    public record Field(Macros.Parameter parameter, String value, String error) {
        /** Whether the switch stands on. */
        public boolean isOn() {
            return Boolean.parseBoolean(value);
        }

        /** Name of the list of suggestions; empty for a type that has none. */
        public String suggestions() {
            return switch (parameter.type()) {
                case "spacekey" -> "wb-spaces";
                case "username" -> "wb-users";
                case "confluence-content" -> "wb-pages";
                default -> "";
            };
        }
    }

    /** The text with the cursor in it, as it stands in the editor. */
    private record Editor(Space space, String text, int begin, int end, Optional<MacroText.Found> before) {
        String selected() {
            return before.isPresent() ? "" : text.substring(begin, end);
        }

        int from() {
            return before.map(MacroText.Found::begin).orElse(begin);
        }

        int to() {
            return before.map(MacroText.Found::end).orElse(end);
        }
    }

    MacroBrowser(ConfluenceData data, Macros macros, PageTexts texts, Reach reach) {
        this.data = data;
        this.macros = macros;
        this.texts = texts;
        this.reach = reach;
    }

    void addTo(Routes routes) {
        routes.post("/pages/macrobrowser.action", exchange -> inEditor(exchange, editor -> open(exchange, editor)))
                .post("/pages/macroinsert.action", exchange -> inEditor(exchange, editor -> insert(exchange, editor)))
                .post(
                        "/pages/macropreview.action",
                        exchange -> inEditor(exchange, editor -> preview(exchange, editor)));
    }

    private interface OfEditor {
        Answer answer(Editor editor);
    }

    private Answer inEditor(Exchange exchange, OfEditor answer) {
        return reach.creating(exchange, space -> {
            // as it is: every space counts for the place of the cursor
            String text =
                    Optional.ofNullable(exchange.request().getParameter("text")).orElse("");
            int begin = Math.min(exchange.number("begin").orElse(0L).intValue(), text.length());
            int end = Math.max(begin, Math.min(exchange.number("end").orElse(0L).intValue(), text.length()));
            Optional<MacroText.Found> before = texts.macroText().at(text, begin);
            boolean wantsNew = exchange.form("new").equals("true");
            return answer.answer(new Editor(space, text, begin, end, wantsNew ? Optional.empty() : before));
        });
    }

    private Answer open(Exchange exchange, Editor editor) {
        String wanted = exchange.form("macro").isEmpty()
                ? editor.before().map(MacroText.Found::name).orElse("")
                : exchange.form("macro");
        Optional<Macros.Help> macro = help(wanted);
        if (macro.isPresent()) {
            Map<String, String> values = editor.before()
                    .filter(found -> found.name().equals(wanted))
                    .map(MacroText.Found::parameters)
                    .orElse(Map.of());
            return form(exchange, editor, macro.get(), values, Map.of());
        }
        return page(exchange, "confluence/macro-list.vm", editor)
                .with("macros", macros.help())
                .with("unknown", wanted);
    }

    private Answer.Page form(
            Exchange exchange,
            Editor editor,
            Macros.Help macro,
            Map<String, String> values,
            Map<String, String> errors) {
        List<Field> fields = macro.parameters().stream()
                .filter(parameter -> !parameter.hidden())
                .map(parameter -> new Field(
                        parameter,
                        values.getOrDefault(parameter.name(), parameter.usual()),
                        errors.getOrDefault(parameter.name(), "")))
                .toList();
        return page(exchange, "confluence/macro-form.vm", editor)
                .with("macro", macro)
                .with("fields", fields)
                .with("spaces", data.spaces())
                .with("people", data.directory().activePeople())
                .with(
                        "pages",
                        data.pages(editor.space().id()).stream()
                                .map(WikiPage::title)
                                .toList())
                .with("hasBody", macro.body() != Macro.BodyType.NONE);
    }

    private Answer insert(Exchange exchange, Editor editor) {
        Optional<Macros.Help> macro = help(exchange.form("macro"));
        if (macro.isEmpty()) {
            return new Answer.NotThere();
        }
        Map<String, String> values = values(exchange, macro.get());
        Map<String, String> errors = errors(exchange, macro.get(), values);
        return errors.isEmpty()
                ? page(exchange, "confluence/macro-written.vm", editor)
                        .with("written", written(macro.get(), values, editor))
                : form(exchange, editor, macro.get(), values, errors).withStatus(422);
    }

    private Answer preview(Exchange exchange, Editor editor) {
        Optional<Macros.Help> macro = help(exchange.form("macro"));
        if (macro.isEmpty()) {
            return new Answer.NotThere();
        }
        String storage = written(macro.get(), values(exchange, macro.get()), editor);
        String html;
        try {
            Storage.parse(storage);
            html = texts.drawn(storage, Output.PREVIEW, editor.space());
        } catch (Storage.NotWellFormed e) {
            return Answer.page(exchange.text("page.preview"), "confluence/macro-preview.vm")
                    .with("previewHtml", "")
                    .with("error", exchange.text("page.broken", e.getMessage()))
                    .as(Layout.Kind.BARE);
        }
        return Answer.page(exchange.text("page.preview"), "confluence/macro-preview.vm")
                .with("previewHtml", html)
                .with("error", "")
                .inContext("page")
                .as(Layout.Kind.BARE);
    }

    private String written(Macros.Help macro, Map<String, String> values, Editor editor) {
        Optional<MacroText.Found> same =
                editor.before().filter(found -> found.name().equals(macro.name()));
        return texts.macroText().written(macro, values, same, editor.selected());
    }

    // a switch that is off is not in the form at all
    private static Map<String, String> values(Exchange exchange, Macros.Help macro) {
        Map<String, String> values = new LinkedHashMap<>();
        macro.parameters().stream().filter(parameter -> !parameter.hidden()).forEach(parameter -> {
            String typed = exchange.form(FIELD + parameter.name());
            values.put(parameter.name(), parameter.isSwitch() ? String.valueOf(typed.equals("true")) : typed);
        });
        return values;
    }

    private static Map<String, String> errors(Exchange exchange, Macros.Help macro, Map<String, String> values) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Macros.Parameter parameter : macro.parameters()) {
            String value = values.getOrDefault(parameter.name(), "");
            if (parameter.required() && !parameter.hidden() && value.isEmpty()) {
                errors.put(parameter.name(), exchange.text("macro.required"));
            } else if (parameter.type().equals("int") && !value.matches("-?\\d*")) {
                errors.put(parameter.name(), exchange.text("macro.whole-number"));
            }
        }
        return errors;
    }

    private Optional<Macros.Help> help(String name) {
        return macros.named(name).map(Macros.Known::help);
    }

    private static Answer.Page page(Exchange exchange, String template, Editor editor) {
        return Answer.page(exchange.text("macro.browser"), template)
                .with("space", editor.space())
                .with("editing", editor.before().isPresent())
                .with("begin", editor.from())
                .with("end", editor.to())
                .as(Layout.Kind.NONE);
    }
}
