package org.okrtree.workbench.script;

import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One walk over a script's tree. */
final class Reading {
    private static final Set<String> TIMERS = Set.of("setTimeout", "setInterval");

    private final List<Remark> remarks = new ArrayList<>();

    private Reading() {}

    static List<Remark> of(Node script) {
        Reading reading = new Reading();
        reading.topLevel(script);
        reading.walk(script);
        return reading.remarks;
    }

    private void add(Remark.Kind kind, Node where, String what) {
        remarks.add(new Remark(kind, Math.max(1, where.getLineno()), what));
    }

    private void topLevel(Node script) {
        Node first = script.getFirstChild();
        if (first != null && first.isModuleBody()) {
            add(Remark.Kind.MODULE, moduleSyntax(first), "import or export");
            return;
        }
        if (script.isUseStrict()) {
            add(Remark.Kind.TOP_LEVEL_STRICT, script, "'use strict'");
        }
        for (Node child = first; child != null; child = child.getNext()) {
            if (child.isFunction() || child.isClass()) {
                add(Remark.Kind.TOP_LEVEL_NAME, child, child.getFirstChild().getString());
            } else if (child.isVar() || child.isLet() || child.isConst()) {
                add(Remark.Kind.TOP_LEVEL_NAME, child, declared(child));
            }
        }
    }

    private static Node moduleSyntax(Node body) {
        for (Node child = body.getFirstChild(); child != null; child = child.getNext()) {
            if (child.isImport() || child.isExport()) {
                return child;
            }
        }
        return body;
    }

    private static String declared(Node declaration) {
        String word = declaration.isConst() ? "const " : declaration.isLet() ? "let " : "var ";
        Node name = declaration.getFirstChild();
        return word + (name.isName() ? name.getString() : "{…}");
    }

    private void walk(Node node) {
        if (node.isCall() || node.isNew()) {
            call(node);
        } else if (node.isStringLit() || node.isTemplateLitString()) {
            markup(node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child);
        }
    }

    private void call(Node call) {
        Node callee = call.getFirstChild();
        Node argument = callee.getNext();
        String name = lastName(callee);
        if (name.equals("Function") || !call.isNew() && name.equals("eval")) {
            add(Remark.Kind.EVAL, call, call.isNew() ? "new Function" : name);
        } else if (TIMERS.contains(name) && argument != null && isText(argument)) {
            add(Remark.Kind.EVAL, call, name + " with text");
        } else if (name.equals("setAttribute") && isHandlerName(argument)) {
            add(Remark.Kind.HANDLER, call, argument.getString());
        } else if (name.equals("getText") && isI18n(callee)) {
            boolean literal = argument != null && argument.isStringLit();
            add(
                    literal ? Remark.Kind.TEXT : Remark.Kind.COMPUTED_TEXT,
                    call,
                    literal ? argument.getString() : callee.getQualifiedName());
        }
    }

    private static String lastName(Node callee) {
        if (callee.isName()) {
            return callee.getString();
        }
        boolean ofTheWindow = callee.isGetProp()
                && callee.getFirstChild().isName()
                && Set.of("window", "self", "globalThis")
                        .contains(callee.getFirstChild().getString());
        boolean anywhere =
                callee.isGetProp() && Set.of("setAttribute", "getText").contains(callee.getString());
        return ofTheWindow || anywhere ? callee.getString() : "";
    }

    private static boolean isText(Node argument) {
        return argument.isStringLit()
                || argument.isTemplateLit()
                || argument.isAdd() && (isText(argument.getFirstChild()) || isText(argument.getLastChild()));
    }

    private static boolean isHandlerName(Node argument) {
        return argument != null && argument.isStringLit() && InlineHandlers.isOne(argument.getString());
    }

    private static boolean isI18n(Node callee) {
        String name = callee.getQualifiedName();
        return name != null && name.matches("(window\\.)?(AJS|WRM)\\.I18n\\.getText");
    }

    private void markup(Node text) {
        String value = text.isStringLit() ? text.getString() : text.getRawString();
        Optional<String> handler = InlineHandlers.in(value);
        if (handler.isPresent()) {
            add(Remark.Kind.HANDLER, text, handler.get());
        } else if (value.strip().startsWith("javascript:")) {
            add(Remark.Kind.HANDLER, text, "javascript:");
        }
    }
}
