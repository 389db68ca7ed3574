/** Pages of publication: publish, compare, correct, read a revision. The host finds the servlets; pages of what is published call in. */
package org.okrtree.adapter.web.publication;
