package org.okrtree.adapter.web;

/** A field of a form that nobody sees. */
public record FieldView(String nameHtml, String valueHtml) {}
