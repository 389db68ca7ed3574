/** Puts the rooms together, one way for each product. Nobody calls in but Spring. */
package org.okrtree.wiring;
