package org.okrtree.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.okrtree.workbench.FormPages.Form;
import org.okrtree.workbench.FormPages.Shown;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Sprint;

/** What is refused on the pages of a running cycle: check-ins, contributions, and the tree at another moment. */
final class RefusedInUse {
    private final RefusingCompany company;
    private final Map<String, Function<FormPages, Shown>> cases = new LinkedHashMap<>();

    RefusedInUse(RefusingCompany company) {
        this.company = company;
    }

    Map<String, Function<FormPages, Shown>> cases() {
        figures();
        sentences();
        corrections();
        others();
        contributions();
        sprints();
        tree();
        return cases;
    }

    private String mine() {
        return company.keyResultOf("mei", "Updates finish without a visit");
    }

    private static Form week(FormPages at, String who, String... lines) {
        Form form = at.formAt(who, "check-in?line=" + String.join("+", lines), "[data-okr-check-ins]");
        return form.with("lines", String.join(" ", lines));
    }

    private void figures() {
        cases.put(
                "okr.check-in.refused.nothing-typed",
                at -> week(at, "mei", mine()).send());
        cases.put(
                "okr.check-in.refused.nothing-said",
                at -> week(at, "mei", mine())
                        .type("note." + mine(), "All <well>")
                        .sendWrong("confidence." + mine()));
        cases.put(
                "okr.check-in.refused.wrong-day",
                at -> week(at, "mei", mine())
                        .type("confidence." + mine(), "7")
                        .type("validOn." + mine(), "2031-01-01")
                        .sendWrong("validOn." + mine()));
        cases.put(
                "okr.check-in.refused.value-and-another-word",
                at -> week(at, "mei", mine())
                        .type("value." + mine(), "97")
                        .with("same." + mine(), "same")
                        .sendWrong("value." + mine()));
        cases.put(
                "okr.check-in.refused.no-such-person",
                at -> week(at, "mei", mine())
                        .type("confidence." + mine(), "7")
                        .type("helpFrom." + mine(), "nobody")
                        .sendWrong("helpFrom." + mine()));
        cases.put("okr.check-in.refused.no-value-yet", at -> {
            String line = unread();
            return week(at, "yue", line).with("same." + line, "same").sendWrong("value." + line);
        });
        cases.put("okr.check-in.refused.no-confidence-yet", at -> {
            String line = company.keyResultOf("priya", "Calls end in one talk");
            return week(at, "priya", line).with("none." + line, "none").sendWrong("confidence." + line);
        });
    }

    private String unread() {
        return company.keyResultOf("yue", "Wrong readings become a rarity");
    }

    private void sentences() {
        cases.put(
                "okr.check-in.refused.moved",
                at -> week(at, "mei", mine()).type("confidence." + mine(), "1").sendWrong("note." + mine()));
        cases.put(
                "okr.check-in.refused.wrong-way",
                at -> week(at, "mei", mine())
                        .type("value." + mine(), "12")
                        .type("confidence." + mine(), "7")
                        .sendWrong("note." + mine()));
        cases.put("okr.check-in.refused.nothing-read", at -> {
            String line = unread();
            return week(at, "yue", line).with("none." + line, "none").sendWrong("note." + line);
        });
    }

    private String checkIn(String who, String keyResult, String body) {
        return company.post(who, "/key-results/" + keyResult + "/check-ins", body);
    }

    private void corrections() {
        cases.put(
                "okr.check-in.refused.no-such-check-in",
                at -> week(at, "mei", mine())
                        .type("confidence." + mine(), "7")
                        .with("replaces." + mine(), RefusingCompany.NOBODY)
                        .send());
        cases.put("okr.check-in.refused.already-replaced", at -> {
            String wrong = checkIn("mei", mine(), "{'confidence':'7'}");
            checkIn("mei", mine(), "{'confidence':'8','replaces':'" + wrong + "'}");
            return week(at, "mei", mine())
                    .type("confidence." + mine(), "7")
                    .with("replaces." + mine(), wrong)
                    .send();
        });
        cases.put("okr.check-in.refused.request-used", at -> {
            String other = company.keyResultOf("mei", "Gateways lost in updates");
            Form form = week(at, "mei", mine(), other).type("confidence." + mine(), "7");
            form.send();
            return form.type("confidence." + other, "6").send();
        });
        cases.put("okr.check-in.refused.checked-in-meanwhile", at -> {
            company.done("mei", "PUT", "/key-results/" + mine() + "/stand-in", "{'standIn':'bo'}");
            Form form = week(at, "mei", mine()).type("confidence." + mine(), "7");
            checkIn("bo", mine(), "{'confidence':'8'}");
            return form.send();
        });
    }

    private void others() {
        cases.put("okr.check-in.refused.not-the-owner", at -> {
            String theirs = company.keyResultOf("yue", "Wrong readings become a rarity");
            return week(at, "mei", mine())
                    .with("lines", theirs)
                    .with("confidence." + theirs, "7")
                    .send();
        });
    }

    private String objective(String who, String team, int at) {
        return company.node(who, "/sheets/" + company.sheet(team))
                .get("newest")
                .get("objectives")
                .get(at)
                .get("uid")
                .asText();
    }

    private String offered(String who, String child, String parent) {
        return company.post(
                who, "/objectives/" + child + "/contributions", "{'parent':'" + parent + "','sentence':'It helps'}");
    }

    private Form offer(FormPages at, String parent) {
        return at.form("mei", "objective/" + objective("mei", "GW", 0) + "?find=the", "offer")
                .with("parent", parent)
                .type("sentence", "Fewer <visits>");
    }

    private void contributions() {
        cases.put(
                "okr.alignment.refused.no-such-objective",
                at -> offer(at, RefusingCompany.NOBODY).sendWrong("parent"));
        cases.put(
                "okr.alignment.refused.same-sheet",
                at -> offer(at, objective("mei", "GW", 1)).sendWrong("parent"));
        cases.put(
                "okr.alignment.refused.other-cycle",
                at -> offer(at, company.objectives).sendWrong("parent"));
        cases.put("okr.alignment.refused.already-offered", at -> {
            String child = objective("mei", "GW", 0);
            String parent = objective("mei", "FS", 0);
            String offer = offered("mei", child, parent);
            Shown shown = offer(at, parent).send();
            company.done("mei", "DELETE", "/contributions/" + offer, "");
            return shown;
        });
        cases.put("okr.alignment.refused.circle", at -> {
            String child = objective("mei", "GW", 0);
            String parent = objective("mei", "RD", 1);
            String offer = offered("jonas", parent, child);
            Shown shown = offer(at, parent).sendWrong("parent");
            company.done("jonas", "DELETE", "/contributions/" + offer, "");
            return shown;
        });
        cases.put("okr.alignment.refused.owner-gone", at -> {
            Person guest = company.newPerson();
            String parent = company.post(
                    "jonas",
                    "/sheets/" + company.sheet("RD") + "/objectives",
                    "{'title':'Of a guest','owner':'" + guest.name() + "'}");
            company.leaves(guest);
            Shown shown = offer(at, parent).sendWrong("parent");
            company.done(
                    "jonas", "DELETE", "/sheets/" + company.sheet("RD") + "/lines/" + parent, "", "If-Match", "\"1\"");
            return shown;
        });
        cases.put("okr.alignment.refused.withdrawn", at -> {
            String child = objective("mei", "GW", 0);
            String offer = offered("mei", child, objective("mei", "FS", 1));
            Form form = at.formAt(
                    "mei", "objective/" + child, ":has([name=line][value=" + offer + "]):has([data-okr-withdraw])");
            company.done("mei", "DELETE", "/contributions/" + offer, "");
            Shown shown = form.send();
            return new Shown(shown.status(), shown.page(), "", Map.of(), "");
        });
        cases.put(
                "okr.alignment.refused.not-for-the-child",
                at -> at.read("sam", "objective/" + objective("mei", "GW", 0)));
        cases.put("okr.alignment.refused.not-for-the-parent", at -> {
            String child = objective("mei", "GW", 0);
            String parent = objective("mei", "FS", 0);
            String offer = offered("mei", child, parent);
            Shown shown = at.send(
                    "mei",
                    "objective/" + parent,
                    Map.of("action", "answer", "line", offer, "kind", "acknowledged", "request", company.request()));
            company.done("mei", "DELETE", "/contributions/" + offer, "");
            return shown;
        });
    }

    private String board() {
        return "board/" + company.board();
    }

    private Shown choose(FormPages at, long sprint, String keyResult) {
        return at.send(
                "mei",
                board(),
                Map.of(
                        "action",
                        "choose",
                        "sprint",
                        Long.toString(sprint),
                        "keyResult",
                        keyResult,
                        "request",
                        company.request()));
    }

    private void sprints() {
        cases.put("okr.work-link.refused.may-not-manage-sprint", at -> at.read("lin", board()));
        cases.put("okr.work-link.refused.board-without-team", at -> {
            company.gatewayWorksIn("");
            Shown shown = at.read("mei", board());
            company.gatewayWorksIn("'GW'");
            return shown;
        });
        cases.put(
                "okr.work-link.refused.sprint-closed",
                at -> choose(at, company.newSprint(Sprint.State.CLOSED), mine()));
        cases.put("okr.work-link.refused.already-in-focus", at -> {
            long sprint = company.newSprint();
            choose(at, sprint, mine());
            return choose(at, sprint, mine());
        });
        cases.put("okr.work-link.refused.focus-full", at -> {
            long sprint = company.newSprint();
            choose(at, sprint, mine());
            choose(at, sprint, company.keyResultOf("mei", "Gateways lost in updates"));
            return choose(at, sprint, company.keyResultOf("bo", "A failed update heals"));
        });
        cases.put(
                "okr.work-link.refused.nothing-to-carry-over",
                at -> at.send(
                        "mei",
                        board(),
                        Map.of(
                                "action", "carry-over",
                                "from", Long.toString(company.newSprint()),
                                "sprint", Long.toString(company.newSprint()),
                                "request", company.request())));
    }

    private void tree() {
        cases.put("okr.as-of.refused.not-a-moment", at -> at.read("mei", "tree?asOf=soon"));
        cases.put("okr.as-of.refused.too-young", at -> at.read("mei", "tree?asOf=2031-01-01T00:00:00Z"));
        cases.put("okr.published.refused.no-such-cycle", at -> at.read("mei", "tree?cycle=QQ"));
        cases.put("okr.published.refused.no-such-team", at -> at.read("mei", "tree?team=QQ"));
    }
}
