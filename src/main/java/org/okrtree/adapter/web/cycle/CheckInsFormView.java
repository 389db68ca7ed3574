package org.okrtree.adapter.web.cycle;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/** The form with the days of check-ins of a cycle. */
record CheckInsFormView(String hereHtml, int version, RefusalView refusal, List<ChoiceView> days, String weeksHtml) {}
