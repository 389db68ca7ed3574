package org.okrtree.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.okrtree.adapter.confluence.Breaker;
import org.okrtree.adapter.confluence.Copies;
import org.okrtree.adapter.confluence.CopyKeeper;
import org.okrtree.adapter.confluence.JiraLink;
import org.okrtree.adapter.confluence.LinkAdministrator;
import org.okrtree.adapter.confluence.LinkDiary;
import org.okrtree.adapter.confluence.LinkPublishedSources;
import org.okrtree.adapter.confluence.LinkedReader;
import org.okrtree.adapter.confluence.MacroChoices;
import org.okrtree.adapter.confluence.MacroTools;
import org.okrtree.adapter.confluence.SettingsOfReaders;
import org.okrtree.adapter.confluence.copies.AoCopies;
import org.okrtree.adapter.format.JsonPublishedDocuments;
import org.okrtree.adapter.web.Fragments;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.application.access.ChooseReaders;
import org.okrtree.application.publication.CanonicalReader;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.published.AskJiraAgain;
import org.okrtree.application.published.ClearCopies;
import org.okrtree.application.published.PublishedDocuments;
import org.okrtree.domain.Uids;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What Confluence has: macros that show what Jira published. */
@Configuration(proxyBeanMethods = false)
@Import({
    SettingsOfReaders.class,
    ChooseReaders.class,
    LinkedReader.class,
    LinkAdministrator.class,
    Breaker.class,
    LinkDiary.class,
    JiraLink.class,
    AoCopies.class,
    CopyKeeper.class,
    LinkPublishedSources.class,
    ClearCopies.class,
    AskJiraAgain.class,
    MacroChoices.class
})
class ConfluenceWiring {
    /** So many ask Jira at a time, however many pages are read. */
    private static final int ASKING = 8;
    /** So many more may wait for one of them; each leaves when its page has waited long enough. */
    private static final int WAITING = 100;

    private static final int SECONDS_WITHOUT_WORK = 60;

    @Bean
    MacroTools macroTools(
            Fragments fragments, I18nResolver i18n, LocaleResolver locales, PageBuilderService resources) {
        return new MacroTools(fragments, i18n, locales, resources);
    }

    @Bean
    PageTools pageTools(
            Fragments fragments,
            I18nResolver i18n,
            LocaleResolver locales,
            PageBuilderService resources,
            LinkAdministrator actors,
            Uids uids) {
        return new PageTools(
                fragments,
                i18n,
                locales,
                HostServices.service(XsrfTokenAccessor.class),
                HostServices.service(XsrfTokenValidator.class),
                resources,
                HostServices.service(ApplicationProperties.class),
                actors,
                uids::next);
    }

    @Bean
    UserManager userManager() {
        return HostServices.service(UserManager.class);
    }

    @Bean
    PluginSettingsFactory pluginSettingsFactory() {
        return HostServices.service(PluginSettingsFactory.class);
    }

    @Bean
    ApplicationLinkService applicationLinkService() {
        return HostServices.service(ApplicationLinkService.class);
    }

    @Bean
    ThreadLocalDelegateExecutorFactory threadLocalDelegateExecutorFactory() {
        return HostServices.service(ThreadLocalDelegateExecutorFactory.class);
    }

    @Bean
    AccessModeService accessModeService() {
        return HostServices.service(AccessModeService.class);
    }

    @Bean
    ActiveObjects activeObjects() {
        return HostServices.service(ActiveObjects.class);
    }

    @Bean
    PublishedDocuments publishedDocuments() {
        return new JsonPublishedDocuments();
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService linkWorkers() {
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                ASKING, ASKING, SECONDS_WITHOUT_WORK, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "okr-link");
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }

    @Bean
    ReadPublishedSheets readPublishedSheets(Copies copies, CanonicalReader reader) {
        return new ReadPublishedSheets(copies, reader);
    }
}
