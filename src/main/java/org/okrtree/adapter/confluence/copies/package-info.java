/** What Confluence keeps of Jira's documents, in Active Objects. The wiring of Confluence calls in. */
package org.okrtree.adapter.confluence.copies;
