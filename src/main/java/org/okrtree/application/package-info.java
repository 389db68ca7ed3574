/** What all use cases share: one transaction. Use cases call in; the store implements it. */
package org.okrtree.application;
