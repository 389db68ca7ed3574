package org.okrtree.domain;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a deed: done, with what came of it, or refused, with a reason that a person can act on.
 *
 * @param <T> what a deed that was done gives
 */
public sealed interface Outcome<T> {

    /** The deed was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** The deed was refused; nothing was changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** The one way to read an outcome: both cases are answered. */
    default <R> R fold(Function<? super T, ? extends R> done, Function<? super Refusal, ? extends R> refused) {
        if (this instanceof Done<T> it) {
            return done.apply(it.value());
        }
        return refused.apply(((Refused<T>) this).refusal());
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
        return fold(value -> done(next.apply(value)), Outcome::refused);
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return fold(next, Outcome::refused);
    }

    /** The reason of a refused deed; empty when it was done. */
    default Optional<Refusal> whyNot() {
        return fold(value -> Optional.empty(), Optional::of);
    }
}
