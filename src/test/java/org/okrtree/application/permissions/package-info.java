/** Who may do what, tried for every use case and every relation a person can have, and printed to docs/permissions.md. */
package org.okrtree.application.permissions;
