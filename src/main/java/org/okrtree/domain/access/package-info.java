/** Who acts, and what the groups of the product let them do. Every use case calls in. */
package org.okrtree.domain.access;
