/** The steps of a cycle, and how far it has come. Later subjects and adapters may call in. */
package org.okrtree.domain.steps;
