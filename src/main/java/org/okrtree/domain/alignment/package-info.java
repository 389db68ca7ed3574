/** How objectives support each other: contributions, offered and answered, never with a number. Later subjects and adapters may call in. */
package org.okrtree.domain.alignment;
