package org.okrtree.adapter.web;

/** One of several that can be chosen. */
public record ChoiceView(String valueHtml, String nameHtml, boolean isChosen) {}
