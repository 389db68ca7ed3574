package org.okrtree.application.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.published.TreeFilter;
import org.okrtree.domain.published.TreeFilter.Believing;

/**
 * What of a query was understood.
 *
 * @param from how many rows are passed over
 * @param leftOut why the rest was not; each names its part of the address
 */
record TreeAsked(BrowseTreeQuery query, boolean isDraft, TreeFilter filter, int from, List<Refusal> leftOut) {

    private static final String MINE = "mine";

    static TreeAsked of(BrowseTreeQuery query, Actor actor) {
        List<Refusal> leftOut = new ArrayList<>();
        return new TreeAsked(
                query,
                understood(isSaid("state", query.state(), "draft"), false, leftOut),
                new TreeFilter(
                        query.words(),
                        understood(owner(query.owner(), actor), Optional.<PersonId>empty(), leftOut)
                                .orElse(null),
                        understood(Believing.of("confidence", query.confidence()), Believing.ANYTHING, leftOut),
                        understood(isSaid("pace", query.pace(), "behind"), false, leftOut),
                        understood(isSaid("stale", query.stale(), "yes"), false, leftOut)),
                understood(from(query.from()), 0, leftOut),
                leftOut);
    }

    static Refusal notAChoice(String part, String typed) {
        return new InputRefusal.NotAChoice(part, Text.excerpt(typed));
    }

    private static <T> T understood(Outcome<T> one, T otherwise, List<Refusal> leftOut) {
        return one.fold(value -> value, refusal -> {
            leftOut.add(refusal);
            return otherwise;
        });
    }

    private static Outcome<Boolean> isSaid(String part, String typed, String word) {
        return typed.isEmpty() || typed.equals(word)
                ? Outcome.done(typed.equals(word))
                : Outcome.refused(notAChoice(part, typed));
    }

    private static Outcome<Optional<PersonId>> owner(String typed, Actor actor) {
        if (typed.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Optional<PersonId> owner = typed.equals(MINE) ? Optional.of(actor.person()) : PersonId.of(typed);
        return owner.isPresent() ? Outcome.done(owner) : Outcome.refused(notAChoice("owner", typed));
    }

    private static Outcome<Integer> from(String typed) {
        if (typed.isEmpty()) {
            return Outcome.done(0);
        }
        return typed.matches("\\d{1,9}")
                ? Outcome.done(Integer.parseInt(typed))
                : Outcome.refused(notAChoice("from", typed));
    }
}
