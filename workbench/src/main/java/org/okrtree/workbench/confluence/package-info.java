/** The Confluence face: spaces, pages with macros, exports, the link to Jira; only the workbench itself calls in. */
package org.okrtree.workbench.confluence;
