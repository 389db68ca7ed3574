/** Pages of sheets: drafts with their lines, what is pasted into them, practice. The host finds the servlets; nobody calls in. */
package org.okrtree.adapter.web.sheet;
