package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Servlets and filters: everyone, the class decides itself.
 *
 * @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 * @host
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UnrestrictedAccess {}
