package org.okrtree.adapter.format;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.published.PublishedDocuments;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.published.JiraAbout;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.NamedKey;
import org.okrtree.domain.published.SheetHistory;
import org.okrtree.domain.team.ShortKey;

/** Reads the documents under {@code /rest/okr/1} that Jira serves to Confluence: manifest, texts, readings, people. */
public final class JsonPublishedDocuments implements PublishedDocuments {

    @Override
    public JiraAbout about(String json) {
        Json about = Json.of(json);
        return new JiraAbout(about.text("version"), about.number("schema"));
    }

    @Override
    public List<NamedKey> named(String list, String json) {
        return Json.of(json).objects(list).stream()
                .map(one -> new NamedKey(one.text("shortKey"), one.text("name")))
                .toList();
    }

    @Override
    public Manifest manifest(String json) {
        Json manifest = Json.of(json);
        return new Manifest(
                cycle(manifest.object("cycle")),
                manifest.objects("sheets").stream()
                        .map(JsonPublishedDocuments::entry)
                        .toList(),
                manifest.objects("teams").stream()
                        .map(JsonPublishedDocuments::place)
                        .toList());
    }

    @Override
    public Map<ContentHash, String> texts(String json) {
        Map<ContentHash, String> texts = new LinkedHashMap<>();
        Json.of(json).objects("texts").forEach(one -> texts.put(new ContentHash(one.text("sha")), one.text("text")));
        return texts;
    }

    @Override
    public Map<KeyResultId, Reading> readings(String json) {
        Map<KeyResultId, Reading> readings = new LinkedHashMap<>();
        Json.of(json)
                .objects("readings")
                .forEach(one -> readings.put(new KeyResultId(one.text("keyResult")), reading(one)));
        return readings;
    }

    @Override
    public SheetHistory history(String json) {
        Json history = Json.of(json);
        return new SheetHistory(
                new SheetId(history.text("sheet")),
                history.objects("revisions").stream()
                        .map(JsonPublishedDocuments::head)
                        .toList());
    }

    @Override
    public Map<PersonId, String> names(String json) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        Json.of(json).objects("people").forEach(one -> names.put(new PersonId(one.text("uid")), one.text("name")));
        return names;
    }

    @Override
    public String reasonOf(String json) {
        return Json.of(json).textIfAny("key").orElse("");
    }

    private static Cycle cycle(Json cycle) {
        return new Cycle(
                new CycleId(cycle.text("uid")),
                new ShortKey(cycle.text("shortKey")),
                cycle.text("name"),
                cycle.textIfAny("kind").flatMap(CycleKind::ofCode).orElse(CycleKind.ORDINARY),
                cycle.day("firstDay"),
                cycle.day("lastDay"),
                cycle.zone("zone"),
                CycleState.ofCode(cycle.text("state")),
                cycle.textIfAny("parent").map(CycleId::new).orElse(null));
    }

    private static Manifest.Entry entry(Json sheet) {
        return new Manifest.Entry(
                new SheetId(sheet.text("sheet")),
                new RevisionId(sheet.text("revision")),
                sheet.number("number"),
                new ContentHash(sheet.text("sha")),
                sheet.instant("publishedAt"),
                new PersonId(sheet.text("by")));
    }

    private static SheetHistory.Head head(Json revision) {
        return new SheetHistory.Head(
                new RevisionId(revision.text("uid")),
                revision.number("number"),
                new ContentHash(revision.text("sha")),
                revision.instant("publishedAt"),
                new PersonId(revision.text("by")),
                revision.text("reason"));
    }

    private static Manifest.Place place(Json team) {
        return new Manifest.Place(
                new TeamId(team.text("team")), team.textIfAny("parent").orElse(""), Set.copyOf(team.texts("spaces")));
    }

    private static Reading reading(Json one) {
        return new Reading(
                one.textIfAny("value").map(Decimal::stored).orElse(null),
                dayIfAny(one, "valueOn"),
                one.textIfAny("confidence")
                        .map(text -> new Confidence(Integer.parseInt(text)))
                        .orElse(null),
                dayIfAny(one, "confidenceOn"));
    }

    private static @Nullable LocalDate dayIfAny(Json one, String field) {
        return one.textIfAny(field).isPresent() ? one.day(field) : null;
    }
}
