package com.atlassian.confluence.api.service.accessmode;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource that may be called with POST, PUT or DELETE in read-only mode, because it changes no content.
 *
 * @seen Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0, which ships a copy under the compat name
 * @remembered this package
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface ReadOnlyAccessAllowed {}
