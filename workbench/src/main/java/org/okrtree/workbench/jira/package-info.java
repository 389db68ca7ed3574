/** The Jira face: projects, issues and what a plugin asks of Jira; only the workbench itself calls in. */
package org.okrtree.workbench.jira;
