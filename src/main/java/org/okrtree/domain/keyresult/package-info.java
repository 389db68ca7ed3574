/** Key results: exact decimals, measures, progress, confidence. Later subjects and adapters may call in. */
package org.okrtree.domain.keyresult;
