package org.okrtree.workbench.host;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The JQL functions of a plugin, by name. */
final class JqlFunctions {
    private final Map<String, JqlFunction> byName = new HashMap<>();
    private final Problems problems;

    private record Described(String getFunctionName, boolean isList) implements JqlFunctionModuleDescriptor {}

    private record Comparison(String getName, Operand getOperand) implements TerminalClause {}

    private record Searching(ApplicationUser getApplicationUser) implements QueryCreationContext {
        @Override
        public boolean isSecurityOverriden() {
            return false;
        }

        @Override
        public Set<String> getDeterminedProjects() {
            return Set.of();
        }
    }

    JqlFunctions(Descriptor descriptor, SpringBeans beans, Problems problems) {
        this.problems = problems;
        descriptor.modules("jql-function").forEach(module -> {
            String name = Xml.text(module.xml(), "fname");
            if (name.isEmpty()) {
                throw new PluginRefusedException("The " + module + " has no fname: nobody could call it.");
            }
            JqlFunction function = beans.create(module, module.xml().getAttribute("class"), JqlFunction.class);
            function.init(new Described(name, Boolean.parseBoolean(Xml.text(module.xml(), "list"))));
            if (byName.putIfAbsent(name.toLowerCase(Locale.ROOT), function) != null) {
                throw new PluginRefusedException("The " + module + " names the function " + name + " a second time.");
            }
        });
    }

    /** What a call means; empty when no function has this name. */
    Optional<JqlAnswer> call(String name, List<String> arguments, String field, ApplicationUser searcher) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)))
                .map(function -> call(function, new FunctionOperand(name, arguments), field, searcher));
    }

    // a function that throws spoils its own search and no other page
    private JqlAnswer call(JqlFunction function, FunctionOperand operand, String field, ApplicationUser searcher) {
        TerminalClause clause = new Comparison(field, operand);
        String name = operand.getName();
        if (operand.getArgs().size() < function.getMinimumNumberOfExpectedArguments()) {
            return JqlAnswer.refused("Function '" + name + "' expects at least "
                    + function.getMinimumNumberOfExpectedArguments() + " arguments.");
        }
        try {
            MessageSet messages = function.validate(searcher, operand, clause);
            if (messages.hasAnyErrors()) {
                return JqlAnswer.refused(String.join(" ", messages.getErrorMessages()));
            }
            List<QueryLiteral> literals = function.getValues(new Searching(searcher), operand, clause);
            if (literals.stream().anyMatch(literal -> literal.getSourceOperand() != operand)) {
                problems.add("The JQL function " + name + " gave a value without the operand it was asked with;"
                        + " a product cannot tell where such a value comes from: pass the operand to QueryLiteral.");
            }
            return new JqlAnswer(
                    "", literals.stream().flatMap(JqlFunctions::value).toList());
        } catch (RuntimeException | LinkageError e) {
            problems.add("The JQL function " + name + " failed", e);
            return JqlAnswer.refused("Function '" + name + "' failed.");
        }
    }

    private static Stream<String> value(QueryLiteral literal) {
        return literal.getLongValue() != null
                ? Stream.of(literal.getLongValue().toString())
                : Stream.ofNullable(literal.getStringValue());
    }
}
