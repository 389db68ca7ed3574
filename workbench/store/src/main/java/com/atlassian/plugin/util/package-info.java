/** What the Active Objects library wants of the products' plugin framework, doing nothing; only that library calls in. */
package com.atlassian.plugin.util;
