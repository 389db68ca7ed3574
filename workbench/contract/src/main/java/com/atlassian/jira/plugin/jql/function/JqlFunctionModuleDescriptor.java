package com.atlassian.jira.plugin.jql.function;

/**
 * What the descriptor says of a function.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public interface JqlFunctionModuleDescriptor {
    /** @remembered */
    String getFunctionName();

    /** @remembered */
    boolean isList();
}
