package org.okrtree.adapter.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.function.Supplier;
import org.okrtree.application.access.CurrentActor;

/**
 * What every page asks of the host.
 *
 * @param requests gives the id of a form that shall be done once
 */
public record PageTools(
        Fragments fragments,
        I18nResolver i18n,
        LocaleResolver locales,
        XsrfTokenAccessor tokens,
        XsrfTokenValidator tokenChecks,
        PageBuilderService resources,
        ApplicationProperties properties,
        CurrentActor actors,
        Supplier<String> requests) {

    /** Words in the language of whoever reads now. */
    public Words words() {
        return new Words(i18n, locales.getLocale());
    }

    /** What every address begins with; empty when the host stands at the root. */
    public String contextPath() {
        return properties.getBaseUrl(UrlMode.RELATIVE);
    }
}
