/** What surfaces show of published trees, on both products. Adapters call in. */
package org.okrtree.application.published;
