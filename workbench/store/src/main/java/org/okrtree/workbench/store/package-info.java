/** The real Active Objects over real databases: the workbench's faces, and the persistence tests of the plugin, call in. */
package org.okrtree.workbench.store;
