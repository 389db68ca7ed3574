package org.okrtree.adapter.web.admin;

import org.okrtree.adapter.web.RefusalView;

/**
 * The page where administrators name groups.
 *
 * @param isClosed nobody but administrators sees anything yet
 */
record AccessPageView(String navHtml, boolean isClosed, RefusalView refusal, String useHtml, String administerHtml) {}
