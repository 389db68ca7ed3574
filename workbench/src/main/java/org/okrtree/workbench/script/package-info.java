/** Scripts as the products' minifier reads them: what it refuses, what breaks in a batch, what a content policy forbids. Anyone may call in. */
package org.okrtree.workbench.script;
