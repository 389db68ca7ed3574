/** Kills nodes in the middle of writes and looks for what is half there; {@code ./okr kill-test} calls in. */
package org.okrtree.workbench.kill;
