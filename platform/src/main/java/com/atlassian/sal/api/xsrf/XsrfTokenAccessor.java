package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The token that a form of ours carries.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface XsrfTokenAccessor {
    /** @seen Platform 6/7, public class listing of the library */
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
