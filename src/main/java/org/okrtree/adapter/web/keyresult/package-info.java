/** How measures and their values are said. The rooms that show key results and the wiring call in. */
package org.okrtree.adapter.web.keyresult;
