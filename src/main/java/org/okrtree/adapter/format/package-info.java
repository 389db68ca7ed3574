/** Reading of texts from outside: canonical texts and the documents of the other product. Wiring alone calls in. */
package org.okrtree.adapter.format;
