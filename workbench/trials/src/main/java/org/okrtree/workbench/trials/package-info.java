/**
 * What is tried for long on running nodes, over REST and by SQL: nodes that are killed in the middle of writes, people who write the same at
 * once. {@code ./okr kill-test} and {@code ./okr races} call in.
 */
package org.okrtree.workbench.trials;
