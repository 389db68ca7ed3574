/** Use cases and ports of drafts. Adapters call in. */
package org.okrtree.application.sheet;
