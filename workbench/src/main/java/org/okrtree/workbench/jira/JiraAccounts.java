package org.okrtree.workbench.jira;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.site.Accounts;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.UserChange;

/**
 * People as Jira treats them. Whoever has issues is not deleted, and is anonymised instead: nobody can read from the account who
 * it was, and a key that is a name becomes one that is none.
 */
final class JiraAccounts implements Accounts {
    private static final String NEW_KEY = "JIRAUSER\\d+";

    private final JiraData data;
    private final Extensions plugins;

    JiraAccounts(JiraData data, Extensions plugins) {
        this.data = data;
        this.plugins = plugins;
    }

    @Override
    public String newKey(String userName, boolean asOfOld) {
        // before Jira 8.4 the key was the first user name in lower case
        String old = userName.toLowerCase(Locale.ROOT);
        return asOfOld && data.directory().byKey(old).isEmpty() ? old : data.newUserKey();
    }

    @Override
    public boolean hasKeysOfOld() {
        return true;
    }

    @Override
    public Optional<String> whyNotDelete(Person person) {
        return data.needs(person.key()) ? Optional.of("people.refused.has-issues") : Optional.empty();
    }

    @Override
    public String whatDeletingTakes() {
        return "people.delete.lead.jira";
    }

    @Override
    public void delete(Person person) {
        data.remove(person.key());
    }

    @Override
    public boolean anonymises() {
        return true;
    }

    @Override
    public List<String> anonymise(Person person) {
        List<String> behind = new ArrayList<>();
        String key = person.key().matches(NEW_KEY) ? person.key() : data.newUserKey();
        if (!key.equals(person.key())) {
            data.rekey(person.key(), key);
            behind.addAll(plugins.follow(new UserChange(UserChange.Kind.KEY, person.key(), key)));
        }
        String name = key.toLowerCase(Locale.ROOT);
        data.directory().anonymise(key, name, "user-" + mark(key), key + "@jira.invalid");
        behind.addAll(plugins.follow(new UserChange(UserChange.Kind.NAME, person.name(), name)));
        return behind;
    }

    @Override
    public List<String> neededGroups() {
        return List.of(JiraChrome.ADMINISTRATORS);
    }

    /** Five characters that tell nothing. */
    private static String mark(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 5);
    }
}
