/** Links between what is done in Jira and key results or objectives: context, never a number. Adapters may call in. */
package org.okrtree.domain.worklink;
