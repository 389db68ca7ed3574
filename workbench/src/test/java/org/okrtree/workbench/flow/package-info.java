/** What the documentation promises, done in a real browser. */
package org.okrtree.workbench.flow;
