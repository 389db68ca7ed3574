package org.okrtree.domain.published;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;

/**
 * An objective or key result that is asked for: by its short key, such as {@code RD-26Q1-O2} or {@code RD-26Q1-O2-KR3}, which tells of its
 * team and cycle too, or by its uid.
 *
 * @param asked as typed, without blanks around it
 * @param cycle short key of its cycle; empty for a uid
 * @param team short key of its team; empty for a uid
 */
public record LineAsked(String asked, String cycle, String team) {

    private static final Pattern KEY =
            Pattern.compile("(?<team>[A-Z0-9]{1,10})-(?<cycle>[A-Z0-9]{1,10})-O[0-9]{1,4}(-KR[0-9]{1,4})?");

    public static LineAsked of(String typed) {
        String asked = typed.strip();
        Matcher key = KEY.matcher(asked.toUpperCase(Locale.ROOT));
        return key.matches()
                ? new LineAsked(key.group(), key.group("cycle"), key.group("team"))
                : new LineAsked(asked, "", "");
    }

    /** The sheet with this line and its objective alone; empty when it has no such line. */
    public Optional<PublishedSheet> in(PublishedSheet sheet) {
        return sheet.objectives().stream()
                .flatMap(objective -> of(objective, sheet).stream())
                .findFirst()
                .map(objective -> sheet.with(List.of(objective)));
    }

    /** Whether the objective itself is asked for, and not one of its key results. */
    public boolean isOf(PublishedObjective objective, PublishedSheet sheet) {
        return objective.id().uid().equals(asked) || sheet.shortKeyOf(objective).equals(asked);
    }

    private Optional<PublishedObjective> of(PublishedObjective objective, PublishedSheet sheet) {
        if (isOf(objective, sheet)) {
            return Optional.of(objective);
        }
        return objective.keyResults().stream()
                .filter(one -> one.id().uid().equals(asked)
                        || sheet.shortKeyOf(objective, one).equals(asked))
                .findFirst()
                .map(one -> objective.with(List.of(one)));
    }
}
