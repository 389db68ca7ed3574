/** Resources of sheets: drafts with their lines, and what is published of them. The host finds them; nobody calls in. */
package org.okrtree.adapter.rest.sheet;
