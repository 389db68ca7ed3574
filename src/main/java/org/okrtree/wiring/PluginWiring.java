package org.okrtree.wiring;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.time.ZoneId;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.adapter.web.Fragments;
import org.okrtree.application.publication.CanonicalReader;
import org.okrtree.domain.Uids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What both products have. */
@Configuration(proxyBeanMethods = false)
@Import(ProductChoice.class)
class PluginWiring {
    @Bean
    Clock clock() {
        return new HostClock(HostServices::clock, ZoneId.systemDefault());
    }

    @Bean
    Uids uids(Clock clock) {
        return new TimeSortedUids(clock);
    }

    @Bean
    I18nResolver i18nResolver() {
        return HostServices.service(I18nResolver.class);
    }

    @Bean
    LocaleResolver localeResolver() {
        return HostServices.service(LocaleResolver.class);
    }

    @Bean
    PageBuilderService pageBuilderService() {
        return HostServices.service(PageBuilderService.class);
    }

    @Bean
    Fragments fragments() {
        return new Fragments(HostServices.service(TemplateRenderer.class));
    }

    @Bean
    CanonicalReader canonicalReader() {
        return new CanonicalJsonReader();
    }
}
