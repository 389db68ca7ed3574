/** Who people are here and at the host. Use cases of later subjects and adapters call in. */
package org.okrtree.application.person;
