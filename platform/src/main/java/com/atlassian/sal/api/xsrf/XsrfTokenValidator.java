package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a form carries the token it was given.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface XsrfTokenValidator {
    /** @seen Platform 6/7, public class listing of the library */
    boolean validateFormEncodedToken(HttpServletRequest request);

    /** @seen Platform 6/7, public class listing of the library */
    String getXsrfParameterName();
}
