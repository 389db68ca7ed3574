package org.okrtree.adapter.confluence;

import org.okrtree.adapter.web.published.OkrTreeView;

/**
 * The macro on a page.
 *
 * @param inJiraHtml address of the same tree in Jira
 * @param treeHtml markup of the tree; empty in exports, which have their own
 */
record TreeMacroView(OkrTreeView tree, String inJiraHtml, String treeHtml) {}
