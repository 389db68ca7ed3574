/** Published revisions: their content, canonical text, hash and the rules of publishing. Later subjects and adapters may call in. */
package org.okrtree.domain.publication;
