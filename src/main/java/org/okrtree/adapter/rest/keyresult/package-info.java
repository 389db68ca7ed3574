/** Resources of published key results: search, check-ins, work links. The host finds them; nobody calls in. */
package org.okrtree.adapter.rest.keyresult;
