/** Pages and views of what is published: the tree of a cycle, an objective. Pages of other rooms and the products' rooms call in. */
package org.okrtree.adapter.web.published;
