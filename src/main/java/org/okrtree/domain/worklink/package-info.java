/** Links between Jira issues and key results: context, never a number. Adapters may call in. */
package org.okrtree.domain.worklink;
