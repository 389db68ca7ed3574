package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.application.person.People;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.person.Person;

/** People in the table PERSON, the only one that holds the host's user keys. */
public final class AoPeople implements People {

    private static final String COLUMNS = "ID, OWN_UID, USER_KEY";

    private final ActiveObjects ao;

    public AoPeople(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Person> withKey(String userKey) {
        return Rows.one(ao, PersonRow.class, "USER_KEY = ?", userKey).map(AoPeople::person);
    }

    @Override
    public List<Person> withKeys(Collection<String> userKeys) {
        return Rows.readIn(ao, PersonRow.class, COLUMNS, AoPeople::person, "USER_KEY", Set.copyOf(userKeys), "");
    }

    @Override
    public List<Person> with(Collection<PersonId> ids) {
        Set<String> uids = ids.stream().map(PersonId::uid).collect(Collectors.toSet());
        // More than one list holds are found in all there are: one statement, however large the tree is that names
        // them.
        return uids.size() > Rows.MOST_IN_A_LIST
                ? Rows.read(ao, PersonRow.class, COLUMNS, AoPeople::person, "").stream()
                        .filter(person -> uids.contains(person.id().uid()))
                        .toList()
                : Rows.readIn(ao, PersonRow.class, COLUMNS, AoPeople::person, "OWN_UID", uids, "");
    }

    @Override
    public void add(Person person) {
        addAll(List.of(person));
    }

    @Override
    public void addAll(Collection<Person> people) {
        Rows.insertAll(
                ao,
                PersonRow.class,
                people.stream()
                        .map(person -> Columns.of("OWN_UID", person.id().uid()).and("USER_KEY", person.userKey()))
                        .toList());
    }

    @Override
    public void rekey(Person person, String newUserKey) {
        Rows.claim(
                ao,
                PersonRow.class,
                Rows.all(ao, PersonRow.class, "OWN_UID = ?", person.id().uid()));
        add(new Person(person.id(), newUserKey));
    }

    private static Person person(PersonRow row) {
        return new Person(new PersonId(row.getOwnUid()), row.getUserKey());
    }
}
