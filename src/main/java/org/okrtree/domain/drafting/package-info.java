/** What is said of a draft before it is agreed: the draft check. Later subjects and adapters may call in. */
package org.okrtree.domain.drafting;
