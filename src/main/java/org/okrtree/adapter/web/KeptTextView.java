package org.okrtree.adapter.web;

/**
 * What was typed into a form that has no place any more.
 *
 * @param textHtml a line for each field
 */
record KeptTextView(String textHtml) {}
