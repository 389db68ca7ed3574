/** Pages of one cycle: its steps, and the parts of its plan. The host finds the servlet; the pages of administrators link here. */
package org.okrtree.adapter.web.cycle;
