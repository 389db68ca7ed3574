package org.okrtree.workbench.script;

/**
 * Something in a script that a product refuses or loses.
 *
 * @param line where, counted from 1
 * @param what the words in question: a name, a call, the parser's complaint
 */
public record Remark(Kind kind, int line, String what) {
    /** What it is. */
    public enum Kind {
        /** The minifier cannot read it: an error, or syntax newer than ECMAScript 2019. */
        SYNTAX,
        /** {@code import} or {@code export}: a batch is no module, and none of its files runs. */
        MODULE,
        /** {@code eval}, {@code new Function} or a timer with text: refused by the content policy. */
        EVAL,
        /** Markup or an attribute with an inline event handler, or a {@code javascript:} address: refused by the content policy. */
        HANDLER,
        /** A call of {@code AJS.I18n.getText} or {@code WRM.I18n.getText}. */
        TEXT,
        /** The same with a key that is not literal text: never replaced. */
        COMPUTED_TEXT,
        /** A name at the top level: {@code const}, {@code let} and {@code class} are lost to other files, the rest is everybody's. */
        TOP_LEVEL_NAME,
        /** {@code 'use strict'} for the whole file: lost in a batch. */
        TOP_LEVEL_STRICT
    }
}
