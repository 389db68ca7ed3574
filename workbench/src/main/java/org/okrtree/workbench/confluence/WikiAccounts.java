package org.okrtree.workbench.confluence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.site.Accounts;

/**
 * People as Confluence treats them. Whoever is deleted is anonymised by that: pages keep an author whose key is the same and whose
 * name says nothing.
 */
final class WikiAccounts implements Accounts {
    private final ConfluenceData data;

    WikiAccounts(ConfluenceData data) {
        this.data = data;
    }

    @Override
    public String newKey(String userName, boolean asOfOld) {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Override
    public boolean hasKeysOfOld() {
        return false;
    }

    @Override
    public Optional<String> whyNotDelete(Person person) {
        return Optional.empty();
    }

    @Override
    public String whatDeletingTakes() {
        return "people.delete.lead.confluence";
    }

    @Override
    public void delete(Person person) {
        data.directory()
                .anonymise(person.key(), person.key(), "user-" + person.key().substring(0, 5), "");
        data.directory()
                .groupsOf(person.key())
                .forEach(group -> data.directory().removeFromGroup(person.key(), group));
    }

    @Override
    public boolean anonymises() {
        return false;
    }

    @Override
    public List<String> anonymise(Person person) {
        delete(person);
        return List.of();
    }

    @Override
    public List<String> neededGroups() {
        return List.of(ConfluenceChrome.ADMINISTRATORS);
    }
}
