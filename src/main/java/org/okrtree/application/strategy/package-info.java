/** Use cases and the port of the strategy. Adapters and later subjects call in. */
package org.okrtree.application.strategy;
