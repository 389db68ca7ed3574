/** Use cases and ports of cycles. Adapters call in. */
package org.okrtree.application.cycle;
