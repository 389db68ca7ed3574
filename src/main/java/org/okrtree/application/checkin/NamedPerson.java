package org.okrtree.application.checkin;

import java.util.Optional;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;
import org.okrtree.domain.checkin.CheckInRefusal;

/** A person whom a form of check-ins may name. */
final class NamedPerson {

    private NamedPerson() {}

    /** @param userName empty for nobody */
    static Outcome<Optional<PersonId>> read(String field, String userName, Accounts accounts, RegisterPerson register) {
        return userName.isBlank()
                ? Outcome.done(Optional.empty())
                : Text.line(field, userName)
                        .then(name -> accounts.named(name)
                                .map(Account::userKey)
                                .map(key -> Outcome.done(Optional.of(register.run(key))))
                                .orElseGet(() ->
                                        Outcome.refused(new CheckInRefusal.NoSuchPerson(field, Text.excerpt(name)))));
    }
}
