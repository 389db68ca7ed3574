/** A team's OKRs in one cycle while they are written. Later subjects and adapters may call in. */
package org.okrtree.domain.sheet;
