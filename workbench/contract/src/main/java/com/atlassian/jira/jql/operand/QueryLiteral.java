package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/**
 * One value that an operand stands for.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public class QueryLiteral {
    private final Operand sourceOperand;
    private final Long longValue;
    private final String stringValue;

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    public QueryLiteral(Operand sourceOperand, Long longValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = longValue;
        this.stringValue = null;
    }

    /** @seen Javadoc of Jira 4 */
    public QueryLiteral(Operand sourceOperand, String stringValue) {
        this.sourceOperand = sourceOperand;
        this.longValue = null;
        this.stringValue = stringValue;
    }

    /** @remembered */
    public Operand getSourceOperand() {
        return sourceOperand;
    }

    /**
     * Null for a text.
     *
     * @remembered
     */
    public Long getLongValue() {
        return longValue;
    }

    /**
     * Null for a number.
     *
     * @remembered
     */
    public String getStringValue() {
        return stringValue;
    }
}
