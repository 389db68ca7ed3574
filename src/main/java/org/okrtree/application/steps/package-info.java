/** Use cases of the steps of a cycle. Adapters call in. */
package org.okrtree.application.steps;
