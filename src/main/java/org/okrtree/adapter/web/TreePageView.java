package org.okrtree.adapter.web;

import java.util.List;

/**
 * The page of the tree.
 *
 * @param treeHtml markup of the tree itself
 */
record TreePageView(String cycleHtml, String daysHtml, List<ChoiceView> cycles, boolean hasChoice, String treeHtml) {}
