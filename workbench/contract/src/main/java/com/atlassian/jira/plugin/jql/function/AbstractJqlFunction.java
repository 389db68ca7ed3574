package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;

/**
 * What most functions have in common.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Javadoc of Jira 7
 */
public abstract class AbstractJqlFunction implements JqlFunction {
    private JqlFunctionModuleDescriptor moduleDescriptor;

    /** @seen Javadoc of Jira 7 */
    public AbstractJqlFunction() {}

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {
        this.moduleDescriptor = moduleDescriptor;
    }

    @Override
    public String getFunctionName() {
        return moduleDescriptor.getFunctionName();
    }

    @Override
    public boolean isList() {
        return moduleDescriptor.isList();
    }

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
        MessageSet messages = new MessageSetImpl();
        int given = operand.getArgs().size();
        if (given != expected) {
            messages.addErrorMessage("Function '" + getFunctionName() + "' expected '" + expected
                    + "' arguments but received '" + given + "'.");
        }
        return messages;
    }
}
