package org.okrtree.application.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;
import org.okrtree.domain.sheet.PastedKind;
import org.okrtree.domain.sheet.PastedLine;
import org.okrtree.domain.sheet.PastedText;
import org.okrtree.domain.team.Team;

/** What previewing and taking a pasted text do alike: reading it, and finding the owners that it names among the team's people. */
final class PasteDesk {

    /** A person of the team with the host's account. */
    record Owner(PersonId person, Account account) {}

    private final NamePeople names;

    PasteDesk(NamePeople names) {
        this.names = names;
    }

    /** The text with each line taken for what was chosen. */
    static Outcome<PastedText> read(String text, List<String> kinds) {
        return kinds(kinds).then(chosen -> PastedText.of(text).then(read -> read.as(chosen)));
    }

    private static Outcome<List<PastedKind>> kinds(List<String> codes) {
        List<PastedKind> kinds = new ArrayList<>();
        for (String code : codes) {
            Optional<PastedKind> kind = PastedKind.ofCode(code);
            if (kind.isEmpty()) {
                return Outcome.refused(new InputRefusal.NotAChoice("kinds", Text.excerpt(code)));
            }
            kinds.add(kind.get());
        }
        return Outcome.done(kinds);
    }

    /** The team's people by the names that the lines give them, user name or name shown. Nobody else is looked for. */
    Map<String, Owner> owners(Team team, PastedText text) {
        Set<String> named = new HashSet<>();
        text.lines().stream().filter(PastedLine::isTaken).map(PastedLine::owner).forEach(named::add);
        named.remove("");
        Map<String, Owner> owners = new HashMap<>();
        if (!named.isEmpty()) {
            Map<String, Owner> people = byName(names.run(people(team)));
            for (String name : named) {
                Owner owner = people.get(key(name));
                if (owner != null) {
                    owners.put(name, owner);
                }
            }
        }
        return owners;
    }

    private static Set<PersonId> people(Team team) {
        Set<PersonId> people = new HashSet<>(team.members());
        people.add(team.lead());
        return people;
    }

    private static Map<String, Owner> byName(Map<PersonId, Account> accounts) {
        Map<String, Owner> byName = new HashMap<>();
        Set<String> twice = new HashSet<>();
        accounts.forEach((person, account) -> {
            if (byName.put(key(account.displayName()), new Owner(person, account)) != null) {
                twice.add(key(account.displayName()));
            }
        });
        twice.forEach(byName::remove);
        accounts.forEach((person, account) -> byName.put(key(account.userName()), new Owner(person, account)));
        return byName;
    }

    private static String key(String name) {
        return (name.startsWith("@") ? name.substring(1) : name).strip().toLowerCase(Locale.ROOT);
    }
}
