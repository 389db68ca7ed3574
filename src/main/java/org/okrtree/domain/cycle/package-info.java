/** Cycles: dated periods that OKRs belong to. Later subjects and adapters may call in. */
package org.okrtree.domain.cycle;
