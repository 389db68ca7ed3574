/** Objectives, as people word them. Later subjects and adapters may call in. */
package org.okrtree.domain.objective;
