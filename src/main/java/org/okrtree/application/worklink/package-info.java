/** Use cases and ports of links between work in Jira and key results or objectives. Adapters call in. */
package org.okrtree.application.worklink;
