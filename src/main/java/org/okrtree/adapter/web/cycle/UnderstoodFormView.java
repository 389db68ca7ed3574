package org.okrtree.adapter.web.cycle;

import org.okrtree.adapter.web.RefusalView;

/** The form with the day on which the shared understanding was held. */
record UnderstoodFormView(String hereHtml, int version, RefusalView refusal, String onHtml, String today) {}
