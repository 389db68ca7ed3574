/** Use cases and ports of links between issues and key results. Adapters call in. */
package org.okrtree.application.worklink;
