/** What was done, by whom, when and why. Use cases and the store may call in. */
package org.okrtree.domain.audit;
