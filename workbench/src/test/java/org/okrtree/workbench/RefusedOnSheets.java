package org.okrtree.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.okrtree.workbench.FormPages.Form;
import org.okrtree.workbench.FormPages.Shown;

/** What is refused on the pages on which a sheet is written, pasted into, discussed, published and corrected. */
final class RefusedOnSheets {
    private final RefusingCompany company;
    private final Map<String, Function<FormPages, Shown>> cases = new LinkedHashMap<>();

    RefusedOnSheets(RefusingCompany company) {
        this.company = company;
    }

    Map<String, Function<FormPages, Shown>> cases() {
        measures();
        lines();
        order();
        health();
        pastes();
        findings();
        discussion();
        whatIsMissing();
        publication();
        corrections();
        return cases;
    }

    private String sheet() {
        return "sheet/" + company.draft;
    }

    private Form keyResult(FormPages at) {
        return at.form("mei", sheet(), "add-key-result", company.objectives)
                .type("statement", "Calls <answered> at once")
                .with("kind", "increase")
                .type("baseline", "40")
                .type("target", "80")
                .type("unit", "%");
    }

    private void measures() {
        cases.put(
                "okr.input.refused.too-many-digits",
                at -> keyResult(at).type("target", "1".repeat(19)).sendWrong("target"));
        cases.put(
                "okr.key-result.refused.wrong-way-increase",
                at -> keyResult(at).type("target", "30").sendWrong("target"));
        cases.put(
                "okr.key-result.refused.wrong-way-decrease",
                at -> keyResult(at).with("kind", "decrease").sendWrong("target"));
        cases.put(
                "okr.key-result.refused.bounds-cross",
                at -> keyResult(at)
                        .with("kind", "keep")
                        .type("low", "9")
                        .type("high", "3")
                        .sendWrong("high"));
        cases.put("okr.key-result.refused.too-many-milestones", at -> {
            String[] names = new String[21];
            String[] proofs = new String[21];
            for (int i = 0; i < names.length; i++) {
                names[i] = "State " + i;
                proofs[i] = "seen";
            }
            return keyResult(at)
                    .with("kind", "milestones")
                    .type("milestones", names)
                    .type("proofs", proofs)
                    .sendWrong("milestones");
        });
        cases.put(
                "okr.key-result.refused.bands-not-monotone",
                at -> keyResult(at).type("scoring", "bands", "0:1 100:0").sendWrong("scoring"));
        cases.put(
                "okr.key-result.refused.rule-does-not-suit",
                at -> keyResult(at)
                        .with("kind", "milestones")
                        .type("milestones", "Drawn", "Built")
                        .type("proofs", "a plan", "a house")
                        .type("scoring", "bands", "0:0 100:1")
                        .sendWrong("scoring"));
    }

    private Form objective(FormPages at) {
        return at.form("mei", sheet(), "add-objective").type("title", "Nobody <waits>");
    }

    private void lines() {
        cases.put(
                "okr.strategy.refused.no-such-statement",
                at -> at.form("tao", "sheet/" + company.top, "add-objective")
                        .type("title", "Serves <what>?")
                        .with("cites", RefusingCompany.NOBODY)
                        .sendWrong("cites"));
        cases.put(
                "okr.sheet.refused.no-such-owner",
                at -> objective(at).type("owner", "nobody").sendWrong("owner"));
        cases.put(
                "okr.sheet.refused.no-commitments",
                at -> objective(at).with("commitment", "committed").send());
        cases.put("okr.sheet.refused.line-changed", at -> {
            String objective = company.objective("mei", company.draft, "Out, or not");
            Form form = at.form("mei", sheet(), "remove", objective);
            company.rename("bo", company.draft, objective, "Their words");
            return gone(form.send());
        });
        cases.put("okr.sheet.refused.has-key-results", at -> {
            String objective = company.objective("mei", company.draft, "Soon with a key result");
            Form form = at.form("mei", sheet(), "remove", objective);
            company.keyResult("mei", company.draft, objective, "Here it is");
            return gone(form.send());
        });
        cases.put(
                "okr.sheet.refused.line-is-published",
                at -> at.send(
                        "mei",
                        "sheet/" + company.sheet("GW"),
                        deed("remove", published(), company.version("mei", company.sheet("GW"), published()))));
        cases.put(
                "okr.sheet.refused.never-published",
                at -> at.send("mei", sheet(), deed("drop", company.objective("mei", company.draft, "New here"))));
        cases.put("okr.sheet.refused.objective-is-aside", at -> {
            String objective = company.objective("mei", company.draft, "Out soon");
            String keyResult = company.keyResult("mei", company.draft, objective, "Out first");
            takeOut(keyResult);
            takeOut(objective);
            return at.send("mei", sheet(), deed("restore", keyResult));
        });
    }

    private String published() {
        return company.line("mei", company.sheet("GW"), "Updates finish without a visit");
    }

    private void takeOut(String line) {
        company.done("mei", "DELETE", "/sheets/" + company.draft + "/lines/" + line, "", "If-Match", "\"1\"");
    }

    // Whoever sends this has a page that is older than what others did meanwhile.
    private static Map<String, String> deed(String action, String line) {
        return deed(action, line, 1);
    }

    private static Map<String, String> deed(String action, String line, int version) {
        return Map.of("action", action, "line", line, "version", Integer.toString(version), "reason", "because");
    }

    private static Shown gone(Shown shown) {
        return new Shown(shown.status(), shown.page(), "", Map.of(), "");
    }

    private void order() {
        cases.put("okr.sheet.refused.order-changed", at -> {
            company.objective("mei", company.draft, "One to move");
            String last = company.objective("mei", company.draft, "One behind it");
            return gone(at.form("mei", sheet(), "move", last)
                    .with("after", RefusingCompany.NOBODY)
                    .send());
        });
    }

    private String figure() {
        return company.line("mei", company.draft, "Sick days");
    }

    private void health() {
        company.post(
                "mei", "/sheets/" + company.draft + "/health-figures", "{'name':'Sick days','high':'3','unit':'%'}");
        company.done(
                "mei",
                "PUT",
                "/sheets/" + company.draft + "/lines/" + figure() + "/value",
                "{'value':'2','on':'" + RefusingCompany.daysAgo(3) + "'}");
        cases.put(
                "okr.sheet.refused.day-to-come",
                at -> at.form("mei", sheet(), "set-value", figure())
                        .type("value", "2.5")
                        .type("on", "2031-01-01")
                        .sendWrong("on"));
        cases.put(
                "okr.sheet.refused.later-value-known",
                at -> at.form("mei", sheet(), "set-value", figure())
                        .type("value", "2.5")
                        .type("on", RefusingCompany.daysAgo(9))
                        .sendWrong("on"));
        cases.put("okr.sheet.refused.enough-health-figures", at -> {
            Form form = at.form("mei", sheet(), "add-health-figure").with("name", "One too many");
            for (int i = 0; i < 4; i++) {
                company.post(
                        "mei",
                        "/sheets/" + company.draft + "/health-figures",
                        "{'name':'Figure %d','low':'1'}".formatted(i));
            }
            Shown shown = form.send();
            for (int i = 0; i < 4; i++) {
                takeOut(company.line("mei", company.draft, "Figure " + i));
            }
            return gone(shown);
        });
    }

    private Form pasted(FormPages at, String text) {
        return at.form("mei", sheet(), "paste").with("action", "preview").with("text", text);
    }

    private void pastes() {
        cases.put(
                "okr.input.refused.too-many-lines",
                at -> pasted(at, "").type("text", "line\n".repeat(500) + "line").sendWrong("text"));
        cases.put(
                "okr.input.refused.line-too-long",
                at -> pasted(at, "").type("text", "x".repeat(10_001)).sendWrong("text"));
        cases.put(
                "okr.sheet.refused.not-as-previewed",
                at -> pasted(at, "O: Grow")
                        .next("paste")
                        .type("text", "O: Grow <more>")
                        .with("action", "take")
                        .sendWrong("text"));
        cases.put(
                "okr.sheet.refused.nothing-taken",
                at -> pasted(at, "O: Grow")
                        .next("paste")
                        .type("kind", "not-taken")
                        .with("action", "take")
                        .sendWrong("text"));
        cases.put(
                "okr.sheet.refused.no-objective-above",
                at -> pasted(at, "KR: Sell 5 more")
                        .next("paste")
                        .with("action", "take")
                        .sendWrong("under"));
        cases.put(
                "okr.sheet.refused.pasted-line-too-long",
                at -> pasted(at, "O: " + "long ".repeat(60))
                        .next("paste")
                        .type("kind", "objective")
                        .with("action", "take")
                        .sendWrong("text"));
    }

    private void findings() {
        cases.put("okr.finding.refused.not-said", at -> kept(at, "vague"));
        cases.put("okr.finding.refused.blocks", at -> kept(at, "no-key-result"));
    }

    private Shown kept(FormPages at, String finding) {
        String objective = company.objective("mei", company.draft, "Shops trust us");
        Shown shown = at.send(
                "mei",
                sheet(),
                Map.of("action", "keep-finding", "line", objective, "finding", finding, "reason", "So it is"));
        takeOut(objective);
        return shown;
    }

    private void discussion() {
        cases.put("okr.sheet.refused.not-of-the-team", at -> at.read("lin", "sheet/" + company.discussed));
        cases.put("okr.sheet.refused.not-open-yet", at -> at.read("lin", sheet()));
        cases.put("okr.sheet.refused.not-the-lead", at -> at.read("bo", sheet()));
        cases.put(
                "okr.sheet.refused.not-in-discussion",
                at -> at.send("mei", sheet(), Map.of("action", "agree", "seen", "")));
        cases.put(
                "okr.sheet.refused.already-open",
                at -> at.send("mei", "sheet/" + company.sheet("GW"), Map.of("action", "open-discussion")));
        cases.put(
                "okr.sheet.refused.not-in-scope",
                at -> at.send(
                        "rui",
                        "sheets",
                        Map.of("action", "start", "cycleUid", company.drafted, "team", company.team("INS"))));
    }

    private void whatIsMissing() {
        cases.put("okr.publication.refused.no-objectives", at -> at.read("tao", "publish/" + company.top));
        cases.put("okr.publication.refused.no-key-results", at -> {
            company.objective("mei", company.draft, "Bare");
            return at.read("mei", "publish/" + company.draft);
        });
        cases.put("okr.publication.refused.no-measure", at -> {
            company.post(
                    "mei",
                    "/sheets/" + company.draft + "/key-results",
                    "{'objective':'%s','statement':'Without a measure'}".formatted(company.objectives));
            return at.read("mei", "publish/" + company.draft);
        });
        cases.put("okr.publication.refused.no-change", at -> {
            company.post(
                    "mei",
                    "/sheets/" + company.draft + "/key-results",
                    "{'objective':'%s','statement':'The same','measure':{'kind':'increase','baseline':'5','target':'5','unit':'a'}}"
                            .formatted(company.objectives));
            return at.read("mei", "publish/" + company.draft);
        });
        cases.put("okr.publication.refused.repeats-parent-kr", at -> {
            String sheet = company.sheet("GW");
            String objective = company.objective("mei", sheet, "Updates are called back less and less");
            company.post(
                    "mei",
                    "/objectives/" + objective + "/contributions",
                    "{'parent':'%s','sentence':'It helps'}".formatted(first("jonas", "RD")));
            Shown shown = at.read("mei", "publish/" + sheet);
            company.done("mei", "DELETE", "/sheets/" + sheet + "/lines/" + objective, "", "If-Match", "\"1\"");
            return shown;
        });
        cases.put("okr.publication.refused.number-changed", at -> {
            company.edit(
                    "mei",
                    company.sheet("GW"),
                    published(),
                    "Updates finish without a visit",
                    "{'kind':'increase','baseline':'91.0','target':'95','unit':'%'}");
            return at.read("mei", "publish/" + company.sheet("GW"));
        });
        cases.put("okr.publication.refused.another-measure", at -> {
            company.edit(
                    "mei",
                    company.sheet("GW"),
                    published(),
                    "Updates finish without a visit",
                    "{'kind':'increase','baseline':'91.0','target':'99.5','unit':'sites'}");
            Shown shown = at.read("mei", "publish/" + company.sheet("GW"));
            company.edit(
                    "mei",
                    company.sheet("GW"),
                    published(),
                    "Updates finish without a visit",
                    "{'kind':'increase','baseline':'91.0','target':'99.5','unit':'%'}");
            return shown;
        });
        cases.put("okr.publication.refused.nothing-changed", at -> at.read("clara", "publish/" + company.sheet("FS")));
        cases.put("okr.publication.refused.no-strategy", at -> {
            String objective = company.objective("tao", company.top, "Serves nothing");
            Shown shown = at.read("tao", "sheet/" + company.top);
            company.done("tao", "DELETE", "/sheets/" + company.top + "/lines/" + objective, "", "If-Match", "\"1\"");
            return shown;
        });
    }

    private void publication() {
        cases.put("okr.publication.refused.not-the-lead", at -> at.read("bo", "publish/" + company.sheet("GW")));
        cases.put("okr.publication.refused.top-sheet-first", at -> at.read("mei", "publish/" + company.draft));
        cases.put("okr.publication.refused.not-agreed", at -> at.read("priya", "publish/" + company.sheet("SUP")));
        cases.put("okr.publication.refused.no-reason", at -> change(at).sendWrong("reason"));
        cases.put("okr.publication.refused.draft-changed", at -> {
            Form form = change(at).type("reason", "We <learned>");
            company.rename("jonas", company.sheet("RD"), first("jonas", "RD"), "Again " + System.nanoTime());
            return form.send();
        });
    }

    private String first(String who, String team) {
        return company.lines(who, company.sheet(team)).get(0).get("uid").asText();
    }

    private Form change(FormPages at) {
        company.rename("jonas", company.sheet("RD"), first("jonas", "RD"), "Changed " + System.nanoTime());
        return at.form("jonas", "publish/" + company.sheet("RD"), "publish").with("sure", "yes");
    }

    private void corrections() {
        cases.put(
                "okr.publication.refused.number-in-words",
                at -> at.form("rui", "correct/" + first("rui", "INS"), "correct")
                        .with("action", "publish")
                        .type("text", "第一次上门的师傅 <7> 天内交付")
                        .sendWrong("text"));
        cases.put("okr.publication.refused.newer-revision", at -> {
            String line = first("rui", "INS");
            Form form = at.form("rui", "correct/" + line, "correct")
                    .with("action", "publish")
                    .type("text", "Mine <and> only mine")
                    .type("reason", "A slip");
            company.post(
                    "rui",
                    "/lines/" + line + "/corrections",
                    "{'revision':%s,'text':'Theirs %s','reason':'Another slip'}"
                            .formatted(
                                    form.value("revision"),
                                    Long.toString(System.nanoTime(), 36).replaceAll("\\d", "x")));
            return form.send();
        });
    }
}
