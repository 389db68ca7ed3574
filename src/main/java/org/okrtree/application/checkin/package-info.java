/** Use cases and ports of check-ins; they never know work links. Adapters call in. */
package org.okrtree.application.checkin;
