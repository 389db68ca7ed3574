/** What only Jira has: the issue panel, and the ports that Jira answers. The wiring of Jira calls in. */
package org.okrtree.adapter.jira;
