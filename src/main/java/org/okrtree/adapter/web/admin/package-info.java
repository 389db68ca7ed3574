/** Pages of administrators: access, teams, strategy, cycles. The host finds the servlets; nobody calls in. */
package org.okrtree.adapter.web.admin;
