/** Who acts, and which groups may. Adapters call in. */
package org.okrtree.application.access;
