package org.okrtree.adapter.web.cycle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Words;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.RulesDocument;

/** The rules document of a cycle as a calendar (RFC 5545): whole days, the check-ins every week. */
final class RulesCalendar {
    /** Media type of what {@link #text} gives. */
    static final String TYPE = "text/calendar";

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Words words;
    private final Cycle cycle;
    private final CyclePlan plan;
    private final Instant now;
    private final String pageOfCycle;

    /** @param pageOfCycle absolute address of the page with its steps */
    RulesCalendar(Words words, Cycle cycle, CyclePlan plan, Instant now, String pageOfCycle) {
        this.words = words;
        this.cycle = cycle;
        this.plan = plan;
        this.now = now;
        this.pageOfCycle = pageOfCycle;
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//okrtree//OKR//" + words.language().toUpperCase(Locale.ROOT),
                "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH",
                "NAME:" + escaped(words.say("okr.calendar.name", cycle.name()))));
        Stream.of(RulesDocument.Step.values())
                .forEach(step -> plan.rules().entry(step).ifPresent(entry -> lines.addAll(event(step, entry))));
        lines.add("END:VCALENDAR");
        return lines.stream().map(RulesCalendar::folded).collect(Collectors.joining());
    }

    private List<String> event(RulesDocument.Step step, RulesDocument.Entry entry) {
        boolean isWeekly = step == RulesDocument.Step.WEEKLY_CHECK_IN;
        LocalDate day = isWeekly ? firstCheckIn(entry.on()) : entry.on();
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VEVENT",
                // the same in every file, so that a calendar replaces what it took from an earlier one
                "UID:" + cycle.id().uid() + "-" + step.code() + "@okrtree.org",
                "DTSTAMP:" + MOMENT.format(now),
                "SEQUENCE:" + plan.version(),
                "DTSTART;VALUE=DATE:" + DAY.format(day)));
        if (isWeekly) {
            lines.addAll(everyWeek(day));
        }
        lines.add("SUMMARY:" + escaped(words.say("okr.rules-step." + step.code()) + " \u00B7 " + cycle.name()));
        description(entry).ifPresent(text -> lines.add("DESCRIPTION:" + escaped(text)));
        lines.add("URL:" + pageOfCycle);
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
        return lines;
    }

    private LocalDate firstCheckIn(LocalDate on) {
        return plan.checkInDay()
                .map(day -> on.with(TemporalAdjusters.nextOrSame(day)))
                .orElse(on);
    }

    private List<String> everyWeek(LocalDate first) {
        List<String> lines = new ArrayList<>();
        if (!first.isAfter(cycle.lastDay())) {
            lines.add("RRULE:FREQ=WEEKLY;UNTIL=" + DAY.format(cycle.lastDay()));
        }
        String without = plan.weeksWithoutCheckIn().stream()
                .sorted()
                .map(monday -> monday.with(TemporalAdjusters.nextOrSame(first.getDayOfWeek())))
                .filter(day -> !day.isBefore(first) && !day.isAfter(cycle.lastDay()))
                .map(DAY::format)
                .collect(Collectors.joining(","));
        if (!without.isEmpty()) {
            lines.add("EXDATE;VALUE=DATE:" + without);
        }
        return lines;
    }

    private Optional<String> description(RulesDocument.Entry entry) {
        String text = Stream.of(entry.what(), entry.byWhom())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line of at most 75 octets each, the further ones begun with a blank, never within a character. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
            i += character.length();
        }
        return folded.append("\r\n").toString();
    }
}
