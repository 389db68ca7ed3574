package com.atlassian.query.operand;

/**
 * What stands to the right of an operator.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface Operand {
    /** @remembered */
    String getName();
}
