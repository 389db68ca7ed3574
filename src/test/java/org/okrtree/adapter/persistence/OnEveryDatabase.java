package org.okrtree.adapter.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Runs the examples of a class on H2 and PostgreSQL, and on MariaDB in a build with {@code -Dokr.mariadb}. */
@ParameterizedClass(name = "{0}")
@ArgumentsSource(EveryDatabase.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnEveryDatabase {}
