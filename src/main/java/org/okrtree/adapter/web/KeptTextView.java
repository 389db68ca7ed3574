package org.okrtree.adapter.web;

import java.util.List;

/**
 * What was typed into a form that has no place any more, or came without a token that holds.
 *
 * @param textHtml a line for each field
 * @param whatHtml what became of it, and what can be done
 * @param fields all of the form but its token, in their order; empty where it cannot be sent again
 */
record KeptTextView(String textHtml, String whatHtml, boolean canBeSentAgain, List<FieldView> fields) {

    /** A field with what stood in it; two of one name where there were two. */
    record FieldView(String nameHtml, String valueHtml) {}
}
