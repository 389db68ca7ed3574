package org.okrtree.workbench.site;

import java.util.List;
import java.util.Optional;
import org.okrtree.workbench.data.Person;

/** What becomes of the accounts of people, where the products differ. */
public interface Accounts {
    /**
     * The key for somebody new.
     *
     * @param asOfOld as the product gave keys long ago; where it always gave such, the answer is the same
     */
    String newKey(String userName, boolean asOfOld);

    /** Whether keys of old differ from those of today. */
    boolean hasKeysOfOld();

    /** Why the product does not delete the person, as the key of a text. */
    Optional<String> whyNotDelete(Person person);

    /** What goes with a person who is deleted, as the key of a text. */
    String whatDeletingTakes();

    /** Deletes the person as the product does. */
    void delete(Person person);

    /** Whether the product anonymises by a deed of its own; elsewhere deleting does. */
    boolean anonymises();

    /**
     * Anonymises the person, who cannot sign in from then on.
     *
     * @return the modules of plugins that could not follow; none when all is well
     */
    List<String> anonymise(Person person);

    /** The groups that the product itself needs, and does not remove. */
    List<String> neededGroups();
}
