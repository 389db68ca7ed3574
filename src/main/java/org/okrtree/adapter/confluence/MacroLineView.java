package org.okrtree.adapter.confluence;

/**
 * One quiet line in the place of a macro.
 *
 * @param addressHtml where the reader can do something about it; empty for nowhere
 */
record MacroLineView(String sentenceHtml, boolean hasAddress, String addressHtml) {}
