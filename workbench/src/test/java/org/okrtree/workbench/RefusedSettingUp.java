package org.okrtree.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.okrtree.workbench.FormPages.Form;
import org.okrtree.workbench.FormPages.Shown;

/** What administrators and the committee are refused on the pages on which they set up teams, the strategy and cycles. */
final class RefusedSettingUp {
    private final RefusingCompany company;
    private final Map<String, Function<FormPages, Shown>> cases = new LinkedHashMap<>();

    RefusedSettingUp(RefusingCompany company) {
        this.company = company;
    }

    Map<String, Function<FormPages, Shown>> cases() {
        access();
        input();
        teams();
        strategy();
        newCycles();
        changedCycles();
        plans();
        steps();
        practice();
        return cases;
    }

    private void access() {
        cases.put("okr.access.refused.not-there", at -> at.read("mei", "sheet/" + RefusingCompany.NOBODY));
        cases.put("okr.access.refused.not-an-administrator", at -> at.read("mei", "admin"));
    }

    private static Form newTeam(FormPages at) {
        return at.form("admin", "admin/teams/new", "add-team")
                .type("name", "Night <shift>")
                .type("shortKey", "NS")
                .type("lead", "mei");
    }

    private void input() {
        cases.put(
                "okr.input.refused.missing", at -> newTeam(at).type("name", "").sendWrong("name"));
        cases.put(
                "okr.input.refused.too-long",
                at -> newTeam(at).type("name", "n".repeat(256)).sendWrong("name"));
        cases.put(
                "okr.input.refused.bad-character",
                at -> newTeam(at).type("businessLine", "a\u0001b").sendWrong("businessLine"));
        cases.put(
                "okr.input.refused.not-a-choice",
                at -> newTeam(at).with("level", "galaxy").sendWrong("level"));
        cases.put(
                "okr.input.refused.not-a-number",
                at -> newTeam(at).type("boards", "seven").sendWrong("boards"));
        cases.put(
                "okr.input.refused.not-a-day",
                at -> newCycle(at).type("firstDay", "soon").sendWrong("firstDay"));
    }

    private void teams() {
        cases.put(
                "okr.team.refused.bad-short-key",
                at -> newTeam(at).type("shortKey", "N S").sendWrong("shortKey"));
        cases.put(
                "okr.team.refused.short-key-taken",
                at -> newTeam(at).type("shortKey", "gw").sendWrong("shortKey"));
        cases.put(
                "okr.team.refused.no-such-team",
                at -> newTeam(at).with("parent", RefusingCompany.NOBODY).sendWrong("parent"));
        cases.put(
                "okr.team.refused.wrong-place",
                at -> newTeam(at).type("parent", company.team("GW")).sendWrong("parent"));
        cases.put(
                "okr.team.refused.no-such-person",
                at -> newTeam(at).type("members", "mei, nobody").sendWrong("members"));
        cases.put(
                "okr.team.refused.no-such-project",
                at -> newTeam(at).type("projects", "GW, NOPE").sendWrong("projects"));
        cases.put("okr.team.refused.closed", at -> {
            String team = company.newTeam();
            Form form = at.form("admin", "admin/teams/" + team, "change-team").with("name", "Renamed");
            company.post("admin", "/teams/" + team + "/closing", "{}");
            return gone(form.send());
        });
        cases.put("okr.team.refused.changed", at -> {
            String team = company.newTeam();
            Form form = at.form("admin", "admin/teams/" + team, "change-team").type("name", "My <name>");
            company.change(
                    team,
                    "{'shortKey':'%s','name':'Theirs','level':'team','lead':'mei'}".formatted(form.value("shortKey")));
            return form.send();
        });
        cases.put(
                "okr.team.refused.has-teams-below",
                at -> at.form("admin", "admin/teams/" + company.team("RD"), "close-team")
                        .with("sure", "yes")
                        .send());
    }

    /** After it the page has no such form any more. */
    private static Shown gone(Shown shown) {
        return new Shown(shown.status(), shown.page(), "", Map.of(), "");
    }

    private static Form newStrategy(FormPages at) {
        return at.form("admin", "admin/strategy", "revise-strategy").type("mission", "Warm <schools>");
    }

    private void strategy() {
        cases.put("okr.strategy.refused.nothing-said", at -> {
            Form form = newStrategy(at).type("mission", "").type("vision", "").type("reason", "We start over");
            for (int row = 0; row < Integer.parseInt(form.value("size")); row++) {
                form.with("statement-" + row, "");
            }
            return form.sendWrong("statement-0");
        });
        cases.put("okr.strategy.refused.no-reason", at -> newStrategy(at).sendWrong("reason"));
        cases.put("okr.strategy.refused.revised", at -> {
            Form form = newStrategy(at).type("reason", "We know better");
            company.post(
                    "admin",
                    "/strategy",
                    "{'version':%s,'mission':'M','vision':'V','statements':['S'],'reason':'R'}"
                            .formatted(form.value("version")));
            return form.send();
        });
    }

    private static Form newCycle(FormPages at) {
        return at.form("admin", "admin/cycles/new", "prepare-cycle")
                .type("name", "Spring <2031>")
                .type("shortKey", "S31")
                .type("firstDay", "2031-01-01")
                .type("lastDay", "2031-03-31");
    }

    private static Form newPilot(FormPages at) {
        return at.form("admin", "admin/cycles/pilot", "open-pilot")
                .type("name", "A <pilot>")
                .type("shortKey", "P31")
                .type("scope", "GW")
                .type("understoodOn", "2026-01-05");
    }

    private void newCycles() {
        cases.put(
                "okr.cycle.refused.wrong-days",
                at -> newCycle(at).type("lastDay", "2030-12-31").sendWrong("lastDay"));
        cases.put(
                "okr.cycle.refused.no-such-zone",
                at -> newCycle(at).with("zone", "Mars/Olympus").sendWrong("zone"));
        cases.put(
                "okr.cycle.refused.short-key-taken",
                at -> newCycle(at).type("shortKey", "c7").sendWrong("shortKey"));
        cases.put(
                "okr.cycle.refused.outside-parent",
                at -> newCycle(at).type("parent", company.running).sendWrong("parent"));
        cases.put(
                "okr.cycle.refused.no-such-parent",
                at -> newCycle(at).with("parent", RefusingCompany.NOBODY).sendWrong("parent"));
        cases.put(
                "okr.cycle.refused.company-in-pilot",
                at -> newPilot(at).type("scope", "GW, LW").sendWrong("scope"));
        cases.put(
                "okr.cycle.refused.no-such-team",
                at -> newPilot(at).type("scope", "GW, QQ").sendWrong("scope"));
    }

    private static Form days(FormPages at, String key) {
        return at.form("admin", "cycle/" + key + "/days", "change");
    }

    private void changedCycles() {
        cases.put("okr.cycle.refused.days-stand", at -> at.read("admin", "cycle/C7/days"));
        cases.put("okr.cycle.refused.child-outside", at -> {
            company.newPartOf("P0");
            return days(at, "P0").type("firstDay", "2030-01-02").sendWrong("firstDay");
        });
        cases.put(
                "okr.cycle.refused.contributes-above",
                at -> days(at, company.newPartThatContributes())
                        .with("parent", "")
                        .sendWrong("parent"));
        cases.put(
                "okr.cycle.refused.circle-of-cycles",
                at -> days(at, "P0").with("parent", company.cycle("P0")).sendWrong("parent"));
        cases.put("okr.cycle.refused.changed", at -> {
            Form form = days(at, "DR").type("name", "My <cycle>");
            company.rename("DR");
            return form.send();
        });
    }

    private void plans() {
        cases.put(
                "okr.cycle.refused.no-such-person",
                at -> at.form("admin", "cycle/DR/committee", "plan")
                        .type("person-2", "nobody")
                        .type("line-2", "Sales <EU>")
                        .sendWrong("person-2"));
        cases.put(
                "okr.cycle.refused.member-twice",
                at -> at.form("tao", "cycle/DR/committee", "plan")
                        .type("person-2", "tao")
                        .sendWrong("person-2"));
        cases.put(
                "okr.cycle.refused.not-held-yet",
                at -> at.form("tao", "cycle/DR/shared-understanding", "plan")
                        .type("understoodOn", "2031-01-01")
                        .sendWrong("understoodOn"));
        cases.put(
                "okr.cycle.refused.no-personal-sheets",
                at -> at.form("tao", "cycle/DR/scope", "plan")
                        .type("team-" + company.personal, "yes")
                        .send());
        cases.put("okr.cycle.refused.plan-changed", at -> {
            Form form = at.form("tao", "cycle/DR/check-ins", "plan").type("weeksWithoutCheckIn", "2030-02-04");
            company.plan(
                    "DR",
                    "'scope':['LW','RD','GW','CLD'],'committee':[{'person':'tao'},{'person':'clara'}],"
                            + "'understoodOn':'2020-01-01','checkInDay':'tue'");
            return form.send();
        });
        cases.put(
                "okr.cycle.refused.no-reason",
                at -> at.form("tao", "cycle/DR/rules-document", "skip")
                        .with("action", "skip")
                        .sendWrong("skipped"));
        cases.put("okr.cycle.refused.not-the-committee", at -> at.read("mei", "cycle/DR/scope"));
        cases.put("okr.cycle.refused.not-open", at -> at.read("tao", "cycle/PC/scope"));
        cases.put(
                "okr.cycle.refused.never-skipped",
                at -> at.send(
                        "tao", "cycle/DR/scope", Map.of("action", "skip", "version", planned(), "skipped", "no time")));
    }

    private String planned() {
        return company.node("tao", "/cycles/" + company.drafted + "/plan")
                .get("version")
                .asText();
    }

    private void steps() {
        cases.put("okr.cycle.refused.not-in-preparing", at -> step(at, "tao", "DR", "begin-drafting"));
        cases.put("okr.cycle.refused.not-in-running", at -> step(at, "tao", "DR", "begin-scoring"));
        cases.put("okr.cycle.refused.not-in-scoring", at -> step(at, "tao", "C7", "close"));
        cases.put("okr.cycle.refused.not-in-closed", at -> step(at, "tao", "C7", "reopen"));
        cases.put("okr.cycle.refused.conditions-missing", at -> step(at, "admin", "P0", "begin-drafting"));
        cases.put("okr.cycle.refused.only-practice", at -> step(at, "admin", "TP", "begin-drafting"));
        for (String condition : new String[] {"shared-understanding", "committee", "scope"}) {
            cases.put("okr.cycle.condition." + condition, at -> step(at, "admin", "P0", "begin-drafting"));
        }
        cases.put("okr.cycle.condition.strategy", at -> {
            int version = company.node("admin", "/strategy")
                    .get("versions")
                    .get(0)
                    .get("version")
                    .asInt();
            company.post(
                    "admin",
                    "/strategy",
                    "{'version':%d,'mission':'','vision':'','statements':['S'],'reason':'R'}".formatted(version));
            Shown shown = step(at, "admin", "P0", "begin-drafting");
            company.post(
                    "admin",
                    "/strategy",
                    "{'version':%d,'mission':'M','vision':'V','statements':['S'],'reason':'R'}".formatted(version + 1));
            return shown;
        });
        cases.put("okr.cycle.condition.last-day", at -> step(at, "tao", "C7", "begin-scoring"));
        for (String condition :
                new String[] {"all-scored", "briefing-held", "mid-cycle-review-held", "retrospective"}) {
            cases.put("okr.cycle.condition." + condition, at -> step(at, "tao", "PS", "close"));
        }
        for (String condition : new String[] {"rules-document", "scoring-rule", "top-sheet-agreed"}) {
            cases.put("okr.cycle.condition." + condition, at -> at.read("tao", "publish/" + company.top));
        }
    }

    // Somebody whose page is older than the step that others took meanwhile.
    private static Shown step(FormPages at, String who, String cycle, String action) {
        return at.send(who, "cycle/" + cycle, Map.of("action", action, "reason", "because"));
    }

    private void practice() {
        cases.put(
                "okr.cycle.refused.not-your-team",
                at -> at.form("mei", "practice", "start-practice")
                        .with("team", company.team("RD"))
                        .sendWrong("team"));
        cases.put("okr.cycle.refused.not-your-practice", at -> at.read("sam", "practice/" + company.practice));
        cases.put(
                "okr.sheet.refused.into-practice",
                at -> at.form("mei", "practice/" + company.practice, "copy")
                        .with("into", company.practice)
                        .send());
        cases.put(
                "okr.sheet.refused.nothing-to-copy",
                at -> at.form("mei", "practice/" + company.practice, "copy").send());
    }
}
