/** Says of any plugin jar what a product would refuse or lose, without a product. {@code ./okr preflight} calls in. */
package org.okrtree.workbench.preflight;
