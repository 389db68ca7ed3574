/** The page of the focus of sprints. The host finds the servlet; nobody calls in. */
package org.okrtree.adapter.web.worklink;
