package org.okrtree.adapter.web.published;

import java.util.List;

/**
 * Links of which one is chosen, unfolded by a press.
 *
 * @param nameHtml what it is, with what is chosen
 * @param isOn something else is chosen than by itself
 * @param isCycle it switches between cycles
 */
record MenuView(String nameHtml, boolean isOn, boolean isCycle, List<LinkView> links) {}
