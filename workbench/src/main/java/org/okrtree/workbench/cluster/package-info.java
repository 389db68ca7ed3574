/** What a product's nodes share: locks, jobs and caches, over the database; the workbench makes one for each face, plugins get the services. */
package org.okrtree.workbench.cluster;
