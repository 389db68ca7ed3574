package org.okrtree.application.team;

import org.okrtree.domain.PersonId;

/** What is said first of a team, as it is now. */
public record TeamHead(String name, PersonId lead) {}
