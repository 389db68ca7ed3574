/** Use cases and ports of contributions. Adapters call in. */
package org.okrtree.application.alignment;
