package org.okrtree.adapter.web.published;

import java.util.List;

/**
 * Rows of a tree, and how to get at those that follow.
 *
 * @param moreHtml how many follow
 * @param from how many rows are passed over to see them
 * @param uid of the row below which these stand; empty for the whole tree
 */
record TreeRowsView(List<TreeRowView> rows, boolean hasMore, String moreHtml, int from, String uid) {}
