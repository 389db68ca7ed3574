/**
 * Fills a database with the OKRs of a large company and measures on it; {@code ./okr figures --scale} calls in. The one package that
 * knows the plugin's classes, in a process that no face runs in.
 */
package org.okrtree.workbench.scale;
