/** Use cases and ports of teams. Adapters call in. */
package org.okrtree.application.team;
