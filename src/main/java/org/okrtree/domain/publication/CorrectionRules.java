package org.okrtree.domain.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;

/** Who corrects the words or the owner of what is published, and what such a correction never touches. */
public final class CorrectionRules {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,\uFF0E\uFF0C]\\p{Nd}+)*");

    private CorrectionRules() {}

    /** The lead of the team, while the cycle is open. */
    public static Optional<Refusal> whyNotCorrect(PersonId lead, String teamName, Cycle cycle, Actor actor) {
        return AccessRules.whyNotUse(actor)
                .or(() -> actor.is(lead) ? Optional.empty() : Optional.of(new PublicationRefusal.NotTheLead(teamName)))
                .or(() -> cycle.state().isOpen()
                        ? Optional.empty()
                        : Optional.of(new CycleRefusal.NotOpen(cycle.name())));
    }

    /**
     * What this correction lacks: it is of what stands published, says something else, and holds the same numbers.
     *
     * @param seen the number of the revision that the actor read
     */
    public static Optional<Refusal> whyNotSo(PublishedSheet newest, int seen, Correction correction) {
        if (newest.revision() != seen) {
            return Optional.of(new PublicationRefusal.NewerRevision(newest.revision()));
        }
        Optional<Said> said = said(newest, correction.line());
        if (said.isEmpty()) {
            return Optional.of(new PublicationRefusal.NotPublished());
        }
        if (correction.in(newest).equals(PublishedLines.of(newest))) {
            return Optional.of(new PublicationRefusal.NothingChanged());
        }
        if (!numbers(said.get().text()).equals(numbers(correction.text()))) {
            return Optional.of(new PublicationRefusal.NumberInWords("text"));
        }
        return numbers(said.get().why()).equals(numbers(correction.why()))
                ? Optional.empty()
                : Optional.of(new PublicationRefusal.NumberInWords("why"));
    }

    private record Said(String text, String why) {}

    // A key result has no why: what is typed there is not looked at.
    private static Optional<Said> said(PublishedSheet newest, String line) {
        return Stream.concat(
                        newest.objectives().stream()
                                .filter(one -> one.id().uid().equals(line))
                                .map(one -> new Said(one.title(), one.why())),
                        newest.keyResults()
                                .filter(one -> one.id().uid().equals(line))
                                .map(one -> new Said(one.statement(), "")))
                .findFirst();
    }

    // In any order, and in the digits of any keyboard: words may be turned around a number.
    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            StringBuilder plain = new StringBuilder();
            matcher.group()
                    .codePoints()
                    .forEach(c -> plain.append(Character.isDigit(c) ? Character.digit(c, 10) + "" : "."));
            numbers.add(plain.toString());
        }
        numbers.sort(String::compareTo);
        return numbers;
    }
}
