package org.okrtree.domain.worklink;

/** What is done in Jira, by the host's own id, which stays when it is moved or renamed. */
public sealed interface Work {

    long id();

    record Issue(long id) implements Work {}

    record Sprint(long id) implements Work {}
}
