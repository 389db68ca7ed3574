package com.atlassian.query.operand;

import java.util.List;

/**
 * A call of a function in a query.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> args;

    /** @remembered */
    public FunctionOperand(String name, List<String> args) {
        this.name = name;
        this.args = List.copyOf(args);
    }

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    @Override
    public String getName() {
        return name;
    }

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    public List<String> getArgs() {
        return args;
    }
}
