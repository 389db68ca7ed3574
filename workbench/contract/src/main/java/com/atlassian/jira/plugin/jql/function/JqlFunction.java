package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;

/**
 * A function of JQL; one object serves all threads.
 *
 * @seen Javadoc of Jira 10.0
 */
public interface JqlFunction {
    /** @seen Javadoc of Jira 10.0 */
    void init(JqlFunctionModuleDescriptor moduleDescriptor);

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause);

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause);

    /** @seen Javadoc of Jira 10.0 */
    boolean isList();

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    int getMinimumNumberOfExpectedArguments();

    /** @seen Javadoc of Jira 10.0 */
    String getFunctionName();

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    JiraDataType getDataType();
}
