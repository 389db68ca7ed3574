/** How the rooms of the plugin may know each other, and proof that each rule bites; nobody calls in. */
package org.okrtree.architecture;
