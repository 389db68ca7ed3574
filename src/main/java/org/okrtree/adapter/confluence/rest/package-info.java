/** What scripts in Confluence ask for. The host finds the resources; nobody calls in. */
package org.okrtree.adapter.confluence.rest;
