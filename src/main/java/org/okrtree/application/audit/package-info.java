/** The record of deeds. Use cases call in; the store implements it. */
package org.okrtree.application.audit;
