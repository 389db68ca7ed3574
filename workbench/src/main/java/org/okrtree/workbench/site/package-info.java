/** What both faces share: sign-in, pages in the host's layout, languages, tokens against forgery; the faces call in. */
package org.okrtree.workbench.site;
