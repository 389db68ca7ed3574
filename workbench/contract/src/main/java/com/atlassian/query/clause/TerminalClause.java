package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;

/**
 * One comparison of a query.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface TerminalClause {
    /** @remembered the name of the field */
    String getName();

    /** @remembered */
    Operand getOperand();
}
