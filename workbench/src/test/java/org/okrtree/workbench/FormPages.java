package org.okrtree.workbench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.okrtree.workbench.site.Browser;

/** Our pages in one language: they are read, and their forms are sent with all their fields, as a browser sends them. */
final class FormPages {
    private static final String OKR = "/plugins/servlet/okr/";

    private final Workbench workbench;
    private final String language;
    private final Map<String, Browser> browsers = new TreeMap<>();

    FormPages(Workbench workbench, String language) {
        this.workbench = workbench;
        this.language = language;
    }

    /**
     * A page, and what was just done on it.
     *
     * @param form selector of the form that was sent; empty when the page was only read
     * @param typed by field, what somebody put into the form
     * @param wrong the field that the page should mark; empty when it is about none
     */
    record Shown(int status, Document page, String form, Map<String, List<String>> typed, String wrong) {}

    /** Reads a page of ours. */
    Shown read(String who, String page) {
        HttpResponse<String> answer = browser(who).get(OKR + page);
        return new Shown(answer.statusCode(), Jsoup.parse(answer.body()), "", Map.of(), "");
    }

    /** Sends fields to a page that has no form for them any more: somebody else took it away meanwhile. */
    Shown send(String who, String page, Map<String, String> fields) {
        HttpResponse<String> answer = browser(who).post(OKR + page, fields);
        return new Shown(answer.statusCode(), Jsoup.parse(answer.body()), "", Map.of(), "");
    }

    /** The form with this {@code data-okr-form}. */
    Form form(String who, String page, String name) {
        return formAt(who, page, "[data-okr-form=" + name + "]");
    }

    /** The form with this {@code data-okr-form} of one line. */
    Form form(String who, String page, String name, String of) {
        return formAt(who, page, "[data-okr-form=" + name + "][data-okr-of=" + of + "]");
    }

    Form formAt(String who, String page, String selector) {
        return formIn(who, page, read(who, page).page(), selector);
    }

    private Form formIn(String who, String page, Document document, String selector) {
        if (!(document.selectFirst("form" + selector) instanceof FormElement form)) {
            throw new AssertionError(
                    page + " has no form " + selector + ": " + document.body().text());
        }
        return new Form(who, page, "form" + selector, form);
    }

    private Browser browser(String who) {
        return browsers.computeIfAbsent(who, name -> {
            Browser browser = new Browser(workbench.jiraUrl()).as(name, "/login.jsp");
            browser.post("/preferences", Map.of("language", language));
            return browser;
        });
    }

    /** A form in front of somebody. */
    final class Form {
        private final String who;
        private final String page;
        private final String selector;
        private final String to;
        private final Map<String, List<String>> fields = new LinkedHashMap<>();
        private final Map<String, List<String>> typed = new LinkedHashMap<>();

        private Form(String who, String page, String selector, FormElement form) {
            this.who = who;
            this.page = page;
            this.selector = selector;
            this.to = form.attr("action").isEmpty()
                    ? OKR + page
                    : URI.create(workbench.jiraUrl())
                            .relativize(URI.create(form.attr("action").replaceFirst("^/jira", "")))
                            .toString();
            form.formData()
                    .forEach(one -> fields.computeIfAbsent(one.key(), key -> new ArrayList<>())
                            .add(one.value()));
            form.select("textarea[name]").forEach(area -> fields.put(area.attr("name"), List.of(area.wholeText())));
        }

        /** Puts this into each field of the name, in their order. */
        Form type(String field, String... values) {
            fields.put(field, List.of(values));
            typed.put(field, List.of(values));
            return this;
        }

        /** Changes what nobody types: a hidden field, or the button that is pressed. */
        Form with(String field, String value) {
            fields.put(field, List.of(value));
            return this;
        }

        /** What stands in this field. */
        String value(String field) {
            return fields.get(field).get(0);
        }

        /** Sends it once; the form stays in front of whoever has it. */
        Shown send() {
            return sendWrong("");
        }

        /** Sends it with something wrong in this field. */
        Shown sendWrong(String field) {
            List<Map.Entry<String, String>> all = new ArrayList<>();
            fields.forEach((name, values) -> values.forEach(value -> all.add(Map.entry(name, value))));
            HttpResponse<String> answer = browser(who).sendForm(to, all);
            return new Shown(answer.statusCode(), Jsoup.parse(answer.body()), selector, typed, field);
        }

        /** Sends it, and takes the form with this name out of the answer. */
        Form next(String name) {
            return formIn(who, page, sendWrong("").page(), "[data-okr-form=" + name + "]");
        }
    }

    /** What stands in the fields of this name. */
    static List<String> values(Element form, String field) {
        return form.select("[name=" + field + "]").stream()
                .filter(one -> !List.of("radio", "checkbox").contains(one.attr("type")) || one.hasAttr("checked"))
                .map(one -> one.is("select")
                        ? one.select("option[selected]").attr("value")
                        : one.is("textarea") ? one.wholeText() : one.val())
                .toList();
    }
}
