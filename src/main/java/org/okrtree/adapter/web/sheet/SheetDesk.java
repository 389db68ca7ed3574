package org.okrtree.adapter.web.sheet;

import java.util.Optional;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.drafting.SheetChecked;
import org.okrtree.application.person.Account;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.sheet.SheetRefusal;

/**
 * What every part of a sheet's page asks: the words, what is shown, the names of people, and which form was just refused.
 *
 * @param refused the form that was refused; empty when none was
 * @param issueKey of the issue that was made of a line which left the draft last; empty for none, or for one that the reader may not see
 */
record SheetDesk(Page page, SheetChecked checked, Optional<TypedForm> refused, Optional<String> issueKey) {

    SheetShown shown() {
        return checked.shown();
    }

    Words words() {
        return page.words();
    }

    boolean isRefused(String action, String line) {
        return refused.filter(form -> form.is(action, line)).isPresent();
    }

    /** Whether the form holds what was typed into it; what could not be saved is kept, and stands in it from there. */
    boolean isTypedAgain(String action, String line) {
        return isRefused(action, line) && !isSameField();
    }

    private boolean isSameField() {
        return refused.filter(form -> form.refusal() instanceof SheetRefusal.SameField)
                .isPresent();
    }

    RefusalView refusal(String action, String line) {
        return refused.filter(form -> form.is(action, line) && !isSameField())
                .map(form -> page.refusal(form.refusal()))
                .orElse(RefusalView.NONE);
    }

    // After "somebody was faster" the form holds what was typed, on the version that stands now: who saves again has
    // seen it.
    int shownVersion(String action, String line, int present) {
        return isRefused(action, line) && refused.orElseThrow().refusal().kind() != Refusal.Kind.STALE
                ? page.number("version")
                : present;
    }

    /** What was typed into a form that was refused, else what stands, encoded. */
    String typedOr(boolean again, String field, String stands) {
        return Html.of(again ? page.typed(field) : stands);
    }

    String name(PersonId person) {
        return Optional.ofNullable(shown().people().get(person))
                .map(Account::displayName)
                .orElseGet(() -> words().say("okr.person.unknown"));
    }

    String userName(PersonId person) {
        return Optional.ofNullable(shown().people().get(person))
                .map(Account::userName)
                .orElse("");
    }
}
