package org.okrtree.domain.access;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/**
 * Who reads on Confluence what is published in Jira: its administrator's choice. It stands before any copy.
 *
 * @param group of Confluence's groups; empty where none is meant
 */
public record ReadersChoice(Who who, String group) {

    /** The code is stored and never changes. */
    public enum Who {
        /** As long as nothing is chosen. */
        NOBODY("nobody"),
        GROUP("group"),
        LOGGED_IN("logged-in"),
        /** Everybody who may see the page, with or without an account. */
        PAGE_READERS("page-readers");

        private final String code;

        Who(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Empty for what is no code. */
        public static Optional<Who> ofCode(String code) {
            return Stream.of(values()).filter(who -> who.code.equals(code)).findFirst();
        }
    }

    public static final ReadersChoice NOBODY = new ReadersChoice(Who.NOBODY, "");

    /** As chosen in a form. */
    public static Outcome<ReadersChoice> of(String who, String group) {
        return Who.ofCode(who)
                .map(chosen -> chosen == Who.GROUP
                        ? Text.line("group", group).map(name -> new ReadersChoice(chosen, name))
                        : Outcome.done(new ReadersChoice(chosen, "")))
                .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice("who", Text.excerpt(who))));
    }

    /** @param isInGroup whether whoever reads is in the group of this name */
    public Optional<AccessRefusal> whyNotRead(boolean isLoggedIn, Predicate<String> isInGroup) {
        return switch (who) {
            case NOBODY -> Optional.of(new AccessRefusal.NoReadersChosen());
            case GROUP ->
                isLoggedIn && isInGroup.test(group) ? Optional.empty() : Optional.of(new AccessRefusal.NotAReader());
            case LOGGED_IN -> isLoggedIn ? Optional.empty() : Optional.of(new AccessRefusal.NotLoggedIn());
            case PAGE_READERS -> Optional.empty();
        };
    }
}
