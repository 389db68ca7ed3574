/** What only Confluence has: the macro, and the way to Jira over the application link. The wiring of Confluence calls in. */
package org.okrtree.adapter.confluence;
