/** People, by an id of our own. Every later subject and every adapter may call in. */
package org.okrtree.domain.person;
