package org.okrtree.domain.publication;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.Milestones;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.keyresult.YesNo;
import org.okrtree.domain.strategy.Cited;

/**
 * Writes the text of a revision that is hashed and kept for ever: one line of ASCII JSON, keys in this written order, decimals and
 * times as text, people by uid alone. A later schema adds fields, and old texts are never written again: schema 2 measures of every
 * kind, health figures, what is cited and contributed to; schema 3 whose own team it is, instead of its name.
 */
public final class CanonicalText {

    /** The schema that this writer writes. */
    public static final int SCHEMA = 3;

    private final StringBuilder text = new StringBuilder();

    private CanonicalText() {}

    /** @param previous hash of the revision before; empty for the first */
    public static String of(PublishedSheet sheet, Optional<ContentHash> previous) {
        CanonicalText writer = new CanonicalText();
        writer.sheet(sheet, previous.map(ContentHash::hex).orElse(""));
        return writer.text.toString();
    }

    private void sheet(PublishedSheet sheet, String previous) {
        text.append("{\"schema\":").append(SCHEMA);
        field("previous", previous);
        field("sheet", sheet.sheet().uid());
        number("revision", sheet.revision());
        field("publishedAt", sheet.at().toString());
        field("by", sheet.by().uid());
        field("reason", sheet.reason());
        field("reasonKind", sheet.reasonKind().code());
        cycle(sheet.cycle());
        team(sheet.team());
        field("expected", "straight");
        field("scoring", sheet.scoringRule().text());
        list("objectives", sheet.objectives(), this::objective);
        list("health", sheet.health(), this::healthFigure);
        text.append('}');
    }

    private void cycle(PublishedCycle cycle) {
        object("cycle", cycle.id().uid());
        field("key", cycle.shortKey().text());
        field("name", cycle.name());
        field("firstDay", cycle.firstDay().toString());
        field("lastDay", cycle.lastDay().toString());
        field("zone", cycle.zone().getId());
        text.append('}');
    }

    private void team(PublishedTeam team) {
        object("team", team.id().uid());
        field("key", team.shortKey().text());
        field("name", team.person().isPresent() ? "" : team.name());
        field("level", team.level().code());
        field("person", team.person().map(PersonId::uid).orElse(""));
        list("above", team.above(), place -> {
            begin(place.id().uid());
            field("name", place.name());
            text.append('}');
        });
        text.append('}');
    }

    private void objective(PublishedObjective objective) {
        begin(objective.id().uid());
        number("number", objective.number());
        field("title", objective.title());
        field("why", objective.why());
        field("owner", objective.owner().uid());
        field("commitment", objective.commitment().code());
        field("cites", objective.cited().map(it -> it.statement().uid()).orElse(""));
        number("citesVersion", objective.cited().map(Cited::version).orElse(0));
        list("contributesTo", objective.contributions(), contribution -> {
            begin(contribution.parent().uid());
            field("title", contribution.parentTitle());
            field("sentence", contribution.sentence());
            text.append('}');
        });
        list("keyResults", objective.keyResults(), this::keyResult);
        text.append('}');
    }

    private void keyResult(PublishedKeyResult keyResult) {
        begin(keyResult.id().uid());
        number("number", keyResult.number());
        field("statement", keyResult.statement());
        field("owner", keyResult.owner().uid());
        measure(keyResult.measure());
        field("readFrom", keyResult.readFrom());
        field("rhythm", keyResult.rhythm().code());
        field("scoring", keyResult.scoring().map(ScoringRule::text).orElse(""));
        text.append('}');
    }

    private void healthFigure(PublishedHealthFigure figure) {
        begin(figure.id().uid());
        number("number", figure.number());
        field("name", figure.words().name());
        measure(figure.words().range());
        field("readFrom", figure.words().readFrom());
        text.append('}');
    }

    private void measure(Measure measure) {
        text.append(",\"measure\":{\"kind\":");
        quoted(measure.kind().code());
        if (measure instanceof Change change) {
            field("baseline", change.baseline().known().map(Decimal::text).orElse(""));
            field("target", change.target().text());
            field("unit", change.unit());
            field(
                    "foundBy",
                    change.baseline().foundBy().map(LocalDate::toString).orElse(""));
            number("decimals", change.decimals());
        } else if (measure instanceof Keep range) {
            field("low", range.low().map(Decimal::text).orElse(""));
            field("high", range.high().map(Decimal::text).orElse(""));
            field("unit", range.unit());
            number("decimals", range.decimals());
        } else if (measure instanceof Milestones milestones) {
            list("states", milestones.states(), state -> {
                text.append("{\"name\":");
                quoted(state.name());
                field("proof", state.proof());
                text.append('}');
            });
        } else {
            field("evidence", ((YesNo) measure).evidence());
        }
        text.append('}');
    }

    private void object(String name, String uid) {
        text.append(",\"").append(name).append("\":");
        begin(uid);
    }

    private void begin(String uid) {
        text.append("{\"uid\":");
        quoted(uid);
    }

    private void field(String name, String value) {
        text.append(",\"").append(name).append("\":");
        quoted(value);
    }

    private void number(String name, int value) {
        text.append(",\"").append(name).append("\":").append(value);
    }

    private <T> void list(String name, Iterable<T> all, Consumer<T> each) {
        text.append(",\"").append(name).append("\":[");
        for (Iterator<T> rest = all.iterator(); rest.hasNext(); ) {
            each.accept(rest.next());
            if (rest.hasNext()) {
                text.append(',');
            }
        }
        text.append(']');
    }

    private void quoted(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                text.append(c);
            } else {
                text.append(String.format("\\u%04x", (int) c));
            }
        }
        text.append('"');
    }
}
