package org.okrtree.adapter.web;

import java.util.List;

/** The form with the days of check-ins of a cycle. */
record CheckInsFormView(String hereHtml, int version, RefusalView refusal, List<ChoiceView> days, String weeksHtml) {}
