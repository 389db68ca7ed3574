package org.okrtree.workbench.preflight;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTElseIfStatement;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTIfStatement;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;

/** One walk over a template's tree. */
final class TemplateWalk {
    // what templates may call, as the host has it: methods of these types
    private static final Set<String> ALLOWED = Stream.of(
                    String.class,
                    Integer.class,
                    Double.class,
                    Boolean.class,
                    Collection.class,
                    List.class,
                    Map.class,
                    Map.Entry.class,
                    Iterator.class)
            .flatMap(type -> Stream.of(type.getMethods()))
            .map(Method::getName)
            .collect(Collectors.toSet());
    // put into templates by the products, which allow their own
    private static final Set<String> OF_THE_PRODUCT = Set.of(
            "$i18n",
            "$action",
            "$webResourceManager",
            "$textutils",
            "$htmlUtil",
            "$req",
            "$request",
            "$soyRenderer",
            "$generalUtil",
            "$dateFormatter",
            "$permissionHelper");
    private static final Set<String> NEVER = Set.of("class", "getClass", "forName", "Class");
    private static final Pattern IN_TEXT = Pattern.compile("\\.(getClass\\(|class\\b|forName\\()");
    private static final int NAMED = 4;

    private final String template;
    private final boolean hasAllowlist;
    private final Findings findings;
    private final Set<String> walked = new HashSet<>();
    private final Set<String> called = new LinkedHashSet<>();
    private final List<String> escaped = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    private TemplateWalk(String template, boolean hasAllowlist, Findings findings) {
        this.template = template;
        this.hasAllowlist = hasAllowlist;
        this.findings = findings;
    }

    static void over(Node root, String template, boolean hasAllowlist, Findings findings) {
        TemplateWalk walk = new TemplateWalk(template, hasAllowlist, findings);
        walk.lists(root);
        walk.node(root, root, 0);
        walk.summary();
    }

    private String at(Node node) {
        return template + ":" + node.getLine();
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            children.add(node.jjtGetChild(i));
        }
        return children;
    }

    private static boolean isForeach(Node node) {
        return node instanceof ASTDirective directive
                && directive.getDirectiveName().equals("foreach");
    }

    private void lists(Node node) {
        if (isForeach(node) && node.jjtGetNumChildren() > 2 && node.jjtGetChild(2) instanceof ASTReference list) {
            walked.add(plain(list));
        }
        children(node).forEach(this::lists);
    }

    private static String plain(ASTReference reference) {
        return reference.literal().replaceAll("[{}!]", "");
    }

    private void node(Node node, Node parent, int loops) {
        if (node instanceof ASTReference reference) {
            reference(reference, parent);
        } else if (node instanceof ASTIfStatement || node instanceof ASTElseIfStatement) {
            condition(node);
        } else if (node instanceof ASTSetDirective set && loops > 0) {
            set(set);
        } else if (node instanceof ASTStringLiteral text
                && IN_TEXT.matcher(text.getFirstToken().image).find()) {
            never(text, text.getFirstToken().image);
        }
        int inside = isForeach(node) ? loops + 1 : loops;
        children(node).forEach(child -> node(child, node, inside));
    }

    private void reference(ASTReference reference, Node parent) {
        String written = reference.literal();
        String root = "$" + reference.getRootString();
        for (Node part : children(reference)) {
            // the node itself learns its name only when the template is first drawn
            String name = part instanceof ASTMethod || part instanceof ASTIdentifier ? part.getFirstToken().image : "";
            if (NEVER.contains(name)) {
                never(reference, written);
            } else if (part instanceof ASTMethod && !ALLOWED.contains(name) && !OF_THE_PRODUCT.contains(root)) {
                called.add(written + " (line " + reference.getLine() + ")");
            }
        }
        hyphen(reference, written);
        boolean isOutput = parent instanceof ASTprocess || parent instanceof ASTBlock;
        if (isOutput && !isMarkup(written) && !OF_THE_PRODUCT.contains(root)) {
            escaped.add(written + " (line " + reference.getLine() + ")");
        }
    }

    // numbers look the same either way
    private static boolean isMarkup(String written) {
        return written.replaceAll("[${}!]", "").matches(".*(Html|\\.size\\(\\)|velocityCount)");
    }

    private void never(Node where, String written) {
        findings.loses(
                "T09",
                at(where),
                written + " is never allowed: it is shown as it is written. Prepare the value in Java.");
    }

    private void hyphen(ASTReference reference, String written) {
        boolean formal = written.contains("{");
        boolean inName = Stream.concat(
                        Stream.of(reference.getFirstToken().image),
                        children(reference).stream()
                                .filter(ASTIdentifier.class::isInstance)
                                .map(part -> part.getFirstToken().image))
                .anyMatch(name -> name.contains("-"));
        if (inName) {
            findings.loses(
                    "T11",
                    at(reference),
                    written + " has a hyphen in its name: this Velocity takes it for part of the name, others end the"
                            + " reference there. "
                            + (formal ? "Name the key without." : "Write ${name} before a hyphen."));
        }
    }

    private void condition(Node statement) {
        if (statement.jjtGetChild(0) instanceof ASTExpression asked
                && asked.jjtGetNumChildren() == 1
                && asked.jjtGetChild(0) instanceof ASTReference reference
                && walked.contains(plain(reference))) {
            findings.loses(
                    "T11",
                    at(statement),
                    "#if(" + reference.literal() + ") is true for an empty list too. Ask a boolean, or its size.");
        }
    }

    private void set(ASTSetDirective set) {
        if (set.jjtGetChild(1) instanceof ASTExpression value
                && value.jjtGetNumChildren() == 1
                && value.jjtGetChild(0) instanceof ASTReference reference
                && reference.jjtGetNumChildren() > 0) {
            kept.add(reference.literal() + " (line " + set.getLine() + ")");
        }
    }

    private void summary() {
        if (!called.isEmpty()) {
            String sentence =
                    few(called) + ": a method that is not of a text, number, list or map of the JDK is shown as"
                            + " it is written" + (hasAllowlist ? " unless the velocity-allowlist names it." : ".")
                            + " Give templates maps of ready texts.";
            if (hasAllowlist) {
                findings.note("T09", template, sentence);
            } else {
                findings.loses("T09", template, sentence);
            }
        }
        if (!kept.isEmpty()) {
            findings.note(
                    "T11",
                    template,
                    few(kept) + ": in a loop #set keeps the value of the turn before where one of these is null."
                            + " Never give a template null.");
        }
        if (!escaped.isEmpty()) {
            findings.note(
                    "T10",
                    template,
                    few(escaped)
                            + ": whether it is escaped differs between products and engines. Escape in Java and end"
                            + " the name with Html.");
        }
    }

    private static String few(Collection<String> all) {
        String some = all.stream().distinct().limit(NAMED).collect(Collectors.joining(", "));
        long more = all.stream().distinct().count() - NAMED;
        return more > 0 ? some + " and " + more + " more" : some;
    }
}
