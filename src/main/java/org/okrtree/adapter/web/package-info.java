/** What both products show: views, pages, and the ports that SAL answers. The products' rooms and the wiring call in. */
package org.okrtree.adapter.web;
