package org.okrtree.architecture.breaks.application.team;

import jakarta.servlet.http.HttpServletRequest;

/** Breaks a rule: a use case knows servlets. */
record AsksTheServlet(HttpServletRequest request) {}
