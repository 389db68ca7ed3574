/** What the Active Objects library wants of the products' profiling, doing nothing; only that library calls in. */
package com.atlassian.util.profiling;
