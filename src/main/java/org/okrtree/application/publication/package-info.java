/** Use cases and ports of publishing. Adapters call in. */
package org.okrtree.application.publication;
