package org.okrtree.domain.access;

import org.okrtree.domain.PersonId;

/**
 * The person who does the deed now. A stranger, whose host user has never done a deed here, acts under an id that is not stored.
 *
 * @param mayUse in a group that may use the product, or an administrator
 * @param mayAdminister in a group that may administer the product, or an administrator of the host
 */
public record Actor(PersonId person, boolean mayUse, boolean mayAdminister) {

    public boolean is(PersonId other) {
        return person.equals(other);
    }
}
