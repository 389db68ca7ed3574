/** What is said of a draft before it is agreed. Adapters and wiring may call in. */
package org.okrtree.application.drafting;
