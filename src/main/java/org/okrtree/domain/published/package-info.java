/** What surfaces show of published trees, in Jira and in Confluence alike. Adapters may call in. */
package org.okrtree.domain.published;
