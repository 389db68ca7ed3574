package org.okrtree.adapter.web;

/**
 * Why not.
 *
 * @param field that was typed wrong; empty when it is not about one field
 */
record RefusalView(String sentenceHtml, String field) {
    static final RefusalView NONE = new RefusalView("", "");
}
