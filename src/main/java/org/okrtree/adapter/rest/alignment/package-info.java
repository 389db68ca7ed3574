/** Resources of contributions. The host finds them; nobody calls in. */
package org.okrtree.adapter.rest.alignment;
