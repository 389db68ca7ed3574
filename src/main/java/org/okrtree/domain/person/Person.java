package org.okrtree.domain.person;

import org.okrtree.domain.PersonId;

/**
 * A person, and the one place where our id meets the host's.
 *
 * @param userKey the host's user key: stays when the user is renamed
 */
public record Person(PersonId id, String userKey) {}
