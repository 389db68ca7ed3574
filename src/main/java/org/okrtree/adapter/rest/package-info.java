/**
 * Jira's REST resources under {@code /rest/okr/1}: what all of them share, the product itself, access, teams and cycles. The host
 * finds resources and providers by their annotations; only wiring calls in.
 */
package org.okrtree.adapter.rest;
