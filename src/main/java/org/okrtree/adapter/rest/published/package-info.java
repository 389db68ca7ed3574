/** The documents that Confluence reads: manifest, texts, readings, people. The host finds the resources; nobody calls in. */
package org.okrtree.adapter.rest.published;
