package org.okrtree.workbench;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jsoup.Jsoup;
import org.okrtree.workbench.FormPages.Shown;
import org.okrtree.workbench.data.Access;
import org.okrtree.workbench.data.Project;

/** What scripts show where it was refused, without another page: by the key of the refusal, in a real browser. */
final class RefusedInPlace implements AutoCloseable {
    // what stands in the fields is not in the markup by itself
    private static final String REFLECT = "document.querySelectorAll('input, textarea').forEach(field => {"
            + " if (['radio', 'checkbox'].includes(field.type)) { field.toggleAttribute('checked', field.checked); }"
            + " else if (field.type !== 'hidden') { field.setAttribute('value', field.value); field.defaultValue = field.value; } })";

    /** What Enter links. */
    private static final String MARKED = "[role=option][aria-selected=true]";

    private final Workbench workbench;
    private final RefusingCompany company;
    private final Chromium chromium = Chromium.open();
    private final Map<String, Chromium.Visitor> visitors = new TreeMap<>();
    private final Map<String, BiFunction<String, Page, Shown>> cases = new LinkedHashMap<>();

    RefusedInPlace(Workbench workbench, RefusingCompany company) {
        this.workbench = workbench;
        this.company = company;
        cases.put("okr.work-link.refused.already-linked", this::linkedMeanwhile);
        cases.put("okr.work-link.refused.may-not-edit-issue", this::notToEditMeanwhile);
        cases.put("okr.work-link.refused.project-without-team", this::leftByItsTeamMeanwhile);
        cases.put("okr.key-result.refused.wrong-way-increase", this::wrongTarget);
        cases.put("okr.check-in.refused.moved", this::movedConfidence);
    }

    Map<String, BiFunction<String, Page, Shown>> cases() {
        return cases;
    }

    /** A window in front of Mei, in this language. */
    Page window(String language) {
        return visitors.computeIfAbsent(
                        language,
                        one -> chromium.visitor()
                                .signIn(workbench.jiraUrl(), "mei")
                                .prefer(language, "light"))
                .page();
    }

    @Override
    public void close() {
        visitors.values().forEach(Chromium.Visitor::close);
        chromium.close();
    }

    private Shown shown(Page page, String form, Map<String, List<String>> typed, String wrong) {
        page.waitForSelector("[role=alert][data-okr-refused]:not([hidden])");
        page.evaluate(REFLECT);
        return new Shown(422, Jsoup.parse(page.content()), form, typed, wrong);
    }

    private Shown link(Page page, String issue, Runnable meanwhile) {
        page.navigate(workbench.jiraUrl() + "/browse/" + issue);
        page.click("[data-okr-link]");
        page.fill("[data-okr-search]", "rare");
        page.waitForSelector(MARKED);
        meanwhile.run();
        page.keyboard().press("Enter");
        return shown(page, "", Map.of(), "");
    }

    private Shown linkedMeanwhile(String language, Page page) {
        long issue = workbench.jira().issue("GW-2401").orElseThrow().id();
        String[] made = new String[1];
        Shown shown = link(
                page,
                "GW-2401",
                () -> made[0] = company.post(
                        "mei",
                        "/issues/" + issue + "/work-links",
                        "{'keyResult':'%s'}".formatted(page.getAttribute(MARKED, "data-okr-key-result"))));
        company.done("mei", "DELETE", "/issues/" + issue + "/work-links/" + made[0], "");
        return shown;
    }

    private Shown notToEditMeanwhile(String language, Page page) {
        Project gateway = workbench.jira().project("GW").orElseThrow();
        Access access = workbench.jira().access();
        Shown shown = link(page, "GW-2401", () -> access.revoke(gateway.id(), "gateway"));
        access.grant(gateway.id(), "gateway", Access.May.EDIT);
        return shown;
    }

    private Shown leftByItsTeamMeanwhile(String language, Page page) {
        Shown shown = link(page, "GW-2401", () -> company.gatewayWorksIn(""));
        company.gatewayWorksIn("'GW'");
        return shown;
    }

    private Shown wrongTarget(String language, Page page) {
        page.navigate(workbench.jiraUrl() + "/plugins/servlet/okr/sheet/" + company.draft);
        String form = "form[data-okr-form=add-key-result][data-okr-of='" + company.objectives + "']";
        page.click("[data-okr-adding='" + company.objectives + "'] > summary");
        page.fill(form + " [name=statement]", "Typed <here>");
        page.fill(form + " [name=baseline]", "9");
        page.fill(form + " [name=target]", "3");
        page.click(form + " [data-okr-save]");
        return shown(page, form, Map.of("statement", List.of("Typed <here>"), "baseline", List.of("9")), "target");
    }

    private Shown movedConfidence(String language, Page page) {
        String line = company.keyResultOf("mei", "Updates finish without a visit");
        page.navigate(workbench.jiraUrl() + "/plugins/servlet/okr/check-in?line=" + line);
        page.click("label[for='c-" + line + "-1']");
        page.click("[data-okr-save]");
        return shown(page, "form[data-okr-check-ins]", Map.of("confidence." + line, List.of("1")), "note." + line);
    }
}
