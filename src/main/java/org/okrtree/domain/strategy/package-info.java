/** The strategy: mission, vision and statements, every version kept. Later subjects and adapters may call in. */
package org.okrtree.domain.strategy;
