/** The workbench: starts a Jira face and a Confluence face in one process; the launcher and the tests call in. */
package org.okrtree.workbench;
