/** Jira's query language as it is written; the Jira face calls in. */
package org.okrtree.workbench.jql;
