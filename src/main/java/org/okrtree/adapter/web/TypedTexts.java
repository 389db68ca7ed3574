package org.okrtree.adapter.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody wrote into the fields of a form, as text. */
final class TypedTexts {

    /** The key of the name of each field in which somebody writes. Of a field that stands once in each row, what its name begins with. */
    static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("administer", "okr.admin.administer"),
            Map.entry("baseline", "okr.line.baseline"),
            Map.entry("boards", "okr.admin.boards"),
            Map.entry("businessLine", "okr.admin.business-line"),
            Map.entry("by-", "okr.plan.by-whom"),
            Map.entry("coach", "okr.admin.coach"),
            Map.entry("committee", "okr.admin.committee"),
            Map.entry("evidence", "okr.line.evidence"),
            Map.entry("firstDay", "okr.admin.first-day"),
            Map.entry("foundBy", "okr.line.found-by"),
            Map.entry("group", "okr.link-admin.group"),
            Map.entry("help.", "okr.check-in.help"),
            Map.entry("helpFrom.", "okr.check-in.help-from"),
            Map.entry("high", "okr.line.high"),
            Map.entry("inTheWay.", "okr.check-in.in-the-way"),
            Map.entry("lastDay", "okr.admin.last-day"),
            Map.entry("lead", "okr.admin.lead"),
            Map.entry("line-", "okr.plan.line"),
            Map.entry("low", "okr.line.low"),
            Map.entry("members", "okr.admin.members"),
            Map.entry("milestones", "okr.line.milestone"),
            Map.entry("mission", "okr.strategy.mission"),
            Map.entry("name", "okr.admin.name"),
            Map.entry("newTeamMembers", "okr.practice.people"),
            Map.entry("newTeamName", "okr.practice.team"),
            Map.entry("next.", "okr.check-in.next"),
            Map.entry("note.", "okr.check-in.note"),
            Map.entry("on", "okr.sheet.value-day"),
            Map.entry("on-", "okr.plan.on"),
            Map.entry("owner", "okr.line.owner"),
            Map.entry("person-", "okr.plan.person"),
            Map.entry("projects", "okr.admin.projects"),
            Map.entry("proofs", "okr.line.proof"),
            Map.entry("readFrom", "okr.line.read-from"),
            Map.entry("reason", "okr.line.reason"),
            Map.entry("scope", "okr.admin.scope"),
            Map.entry("scoring", "okr.line.scoring"),
            Map.entry("scoringRule", "okr.plan.detail"),
            Map.entry("sentence", "okr.objective.how"),
            Map.entry("shortKey", "okr.admin.short-key"),
            Map.entry("skipped", "okr.part.reason"),
            Map.entry("spaces", "okr.admin.spaces"),
            Map.entry("statement", "okr.line.statement"),
            Map.entry("statement-", "okr.strategy.statement"),
            Map.entry("strategy", "okr.admin.strategy"),
            Map.entry("target", "okr.line.target"),
            Map.entry("text", "okr.page.typed-text"),
            Map.entry("title", "okr.line.title"),
            Map.entry("understoodOn", "okr.plan.understood"),
            Map.entry("unit", "okr.line.unit"),
            Map.entry("use", "okr.admin.use"),
            Map.entry("validOn.", "okr.check-in.day"),
            Map.entry("value", "okr.line.value"),
            Map.entry("value.", "okr.check-in.value"),
            Map.entry("vision", "okr.strategy.vision"),
            Map.entry("weeksWithoutCheckIn", "okr.plan.weeks"),
            Map.entry("what-", "okr.plan.what"),
            Map.entry("why", "okr.line.why"));

    private TypedTexts() {}

    /** A line for each field in which something stands, in the order in which they were sent; empty where there is none. */
    static String of(Words words, Map<String, String[]> sent) {
        return sent.entrySet().stream()
                .flatMap(field -> Stream.ofNullable(NAMES.get(beginning(field.getKey())))
                        .flatMap(key -> Stream.of(field.getValue())
                                .filter(typed -> !typed.isBlank())
                                .map(typed -> words.say("okr.line.typed", words.say(key), typed))))
                .collect(Collectors.joining("\n"));
    }

    private static String beginning(String field) {
        return field.replaceFirst("(?<=[.-]).*", "");
    }
}
