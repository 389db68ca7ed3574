package org.okrtree.adapter.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.okrtree.adapter.web.Fragments;
import org.okrtree.adapter.web.Words;

/** What every macro asks of the host. */
public record MacroTools(Fragments fragments, I18nResolver i18n, LocaleResolver locales, PageBuilderService resources) {

    /** Words in the language of whoever reads now. */
    Words words() {
        return new Words(i18n, locales.getLocale());
    }
}
