package org.okrtree.wiring;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import org.okrtree.adapter.confluence.LinkPublishedSource;
import org.okrtree.adapter.confluence.LinkedReader;
import org.okrtree.adapter.confluence.MacroTools;
import org.okrtree.adapter.format.JsonPublishedDocuments;
import org.okrtree.adapter.web.Fragments;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.publication.CanonicalReader;
import org.okrtree.application.published.ShowPublishedTree;
import org.okrtree.domain.Uids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Confluence has: macros that show what Jira published. */
@Configuration(proxyBeanMethods = false)
class ConfluenceWiring {
    @Bean
    MacroTools macroTools(
            Fragments fragments, I18nResolver i18n, LocaleResolver locales, PageBuilderService resources) {
        return new MacroTools(fragments, i18n, locales, resources);
    }

    @Bean
    CurrentActor currentActor(Uids uids) {
        return new LinkedReader(uids);
    }

    @Bean
    LinkPublishedSource publishedSource(CanonicalReader reader, Clock clock) {
        return new LinkPublishedSource(
                HostServices.service(ApplicationLinkService.class), new JsonPublishedDocuments(), reader, clock);
    }

    @Bean
    ShowPublishedTree showPublishedTree(LinkPublishedSource source, Clock clock) {
        return new ShowPublishedTree(source, clock);
    }
}
