/** Nodes as processes of their own on one PostgreSQL: started, watched and killed; the launcher and the tests call in. */
package org.okrtree.workbench.nodes;
