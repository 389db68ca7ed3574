/** The page on which people check in. The host finds the servlet; nobody calls in. */
package org.okrtree.adapter.web.checkin;
