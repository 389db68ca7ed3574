package org.okrtree.adapter.web;

/**
 * Why not.
 *
 * @param field that was typed wrong; empty when it is not about one field
 */
public record RefusalView(String sentenceHtml, String field) {
    public static final RefusalView NONE = new RefusalView("", "");
}
