package org.okrtree.adapter.web;

/** A field of a form that nobody sees. */
record FieldView(String nameHtml, String valueHtml) {}
