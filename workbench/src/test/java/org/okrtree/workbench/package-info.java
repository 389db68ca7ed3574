/** The workbench as a whole: flows in a real browser, and what they need. */
package org.okrtree.workbench;
