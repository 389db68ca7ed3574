/** What the two faces remember: people, projects, issues, spaces and pages in plain tables; the faces and the tests call in. */
package org.okrtree.workbench.data;
