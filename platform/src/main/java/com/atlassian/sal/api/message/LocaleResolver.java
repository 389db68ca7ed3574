package com.atlassian.sal.api.message;

import java.util.Locale;

/**
 * Which language a person reads.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface LocaleResolver {
    /** @seen Platform 6/7, public class listing of the library */
    Locale getLocale();
}
