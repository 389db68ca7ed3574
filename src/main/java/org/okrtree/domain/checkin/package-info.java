/** Check-ins and the readings they put in force. Later subjects and adapters may call in; it never knows work links. */
package org.okrtree.domain.checkin;
