package org.okrtree.application.published;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.RevisionsSideBySide;
import org.okrtree.domain.published.SheetHistory;
import org.okrtree.domain.published.TreeOrder;

/** Shows what one revision of a team's sheet says otherwise than another, from what is published alone. */
public final class ShowRevisionDiff {

    private final PublishedSource source;

    public ShowRevisionDiff(PublishedSource source) {
        this.source = source;
    }

    public Outcome<RevisionsSideBySide> run(Actor actor, RevisionDiffQuery query) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return number("before", query.before())
                .then(before -> number("after", query.after())
                        .then(after -> source.manifest(query.asked(), AsOf.NOW)
                                .then(manifest -> newest(query, manifest)
                                        .then(newest -> source.history(newest.sheet(), newest.revision())
                                                .then(history -> between(manifest, history, newest, before, after))))));
    }

    private static Outcome<Optional<Integer>> number(String field, String typed) {
        if (typed.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        return typed.matches("[1-9][0-9]{0,5}")
                ? Outcome.done(Optional.of(Integer.parseInt(typed)))
                : Outcome.refused(new InputRefusal.NotAChoice(field, Text.excerpt(typed)));
    }

    /** What stands now of the sheet of the team that is named, or of the one that works in the space. */
    private Outcome<PublishedSheet> newest(RevisionDiffQuery query, Manifest manifest) {
        return source.texts(
                        manifest.entries().stream().map(Manifest.Entry::hash).toList())
                .then(texts -> texts.values().stream()
                        .filter(sheet -> isMeant(sheet, query, manifest))
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(
                                query.team().isEmpty()
                                        ? new PublishedRefusal.RevisionOfNoTeam()
                                        : new PublishedRefusal.NoSuchTeam(Text.excerpt(query.team())))));
    }

    private static boolean isMeant(PublishedSheet sheet, RevisionDiffQuery query, Manifest manifest) {
        return query.team().isEmpty()
                ? TreeOrder.teamOfSpace(query.asked().space(), manifest.teams())
                        .filter(sheet.team().id()::equals)
                        .isPresent()
                : sheet.team().shortKey().text().equalsIgnoreCase(query.team())
                        || sheet.team().id().uid().equals(query.team());
    }

    // Nothing named: the newest and the one before it. The first has none before it, and is compared with itself.
    private Outcome<RevisionsSideBySide> between(
            Manifest manifest,
            SheetHistory history,
            PublishedSheet newest,
            Optional<Integer> before,
            Optional<Integer> after) {
        int later = after.orElse(newest.revision());
        int earlier = before.orElse(Math.max(1, later - 1));
        Optional<SheetHistory.Head> from = history.numbered(earlier);
        Optional<SheetHistory.Head> to = history.numbered(later);
        if (from.isEmpty() || to.isEmpty()) {
            return Outcome.refused(
                    new PublishedRefusal.NoSuchRevision(Integer.toString(to.isEmpty() ? later : earlier)));
        }
        return text(from.get())
                .then(old -> text(to.get())
                        .then(present -> source.names(people(old, present))
                                .map(names -> new RevisionsSideBySide(
                                        manifest.cycle(),
                                        old,
                                        present,
                                        from.get().revision(),
                                        to.get().revision(),
                                        history.newest(),
                                        names))));
    }

    private Outcome<PublishedSheet> text(SheetHistory.Head head) {
        return source.texts(List.of(head.hash()))
                .then(texts -> Optional.ofNullable(texts.get(head.hash()))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new PublishedRefusal.NoAnswer())));
    }

    private static Set<PersonId> people(PublishedSheet old, PublishedSheet present) {
        return Stream.of(old, present)
                .flatMap(sheet -> Stream.concat(
                        Stream.of(sheet.by()),
                        Stream.concat(
                                sheet.objectives().stream().map(one -> one.owner()),
                                sheet.keyResults().map(one -> one.owner()))))
                .collect(Collectors.toSet());
    }
}
