/**
 * Fills a database with the OKRs of a large company and measures on it; {@code ./okr figures --scale} calls in. The one package that
 * knows the plugin's classes; the process that runs it has them on its class path beside the jar that its face loads.
 */
package org.okrtree.workbench.scale;
