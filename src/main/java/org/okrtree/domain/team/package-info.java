/** Teams: a tree with a lead, members, Jira projects and Confluence spaces. Later subjects and adapters may call in. */
package org.okrtree.domain.team;
