package org.okrtree.adapter.confluence;

/**
 * One quiet line in the place of a macro, or above it.
 *
 * @param macroHtml its name
 * @param addressHtml where the reader can do something about it; empty for nowhere
 */
record MacroLineView(String macroHtml, String sentenceHtml, boolean hasAddress, String addressHtml) {

    static final MacroLineView NONE = new MacroLineView("", "", false, "");
}
