/** What every subject of the domain is made of: outcomes, refusals, typed ids, checked text. Anyone may call in. */
package org.okrtree.domain;
