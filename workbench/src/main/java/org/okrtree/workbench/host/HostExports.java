package org.okrtree.workbench.host;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packages that a product gives to plugins, by name. What is not here is not found, as there; nothing that is merely on our class path. */
final class HostExports {
    private static final List<String> BOTH = List.of(
            "com.atlassian.activeobjects.external",
            "com.atlassian.annotations.security",
            "com.atlassian.applinks.api",
            "com.atlassian.applinks.api.application.jira",
            "com.atlassian.beehive",
            "com.atlassian.cache",
            "com.atlassian.event.api",
            "com.atlassian.plugin",
            "com.atlassian.plugin.web",
            "com.atlassian.plugin.web.api.model",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.sal.api",
            "com.atlassian.sal.api.executor",
            "com.atlassian.sal.api.message",
            "com.atlassian.sal.api.net",
            "com.atlassian.sal.api.pluginsettings",
            "com.atlassian.sal.api.timezone",
            "com.atlassian.sal.api.transaction",
            "com.atlassian.sal.api.user",
            "com.atlassian.sal.api.xsrf",
            "com.atlassian.scheduler",
            "com.atlassian.scheduler.config",
            "com.atlassian.scheduler.status",
            "com.atlassian.templaterenderer",
            "com.atlassian.webresource.api.assembler",
            "jakarta.annotation",
            "jakarta.inject",
            "jakarta.servlet",
            "jakarta.servlet.http",
            "jakarta.ws.rs",
            "jakarta.ws.rs.container",
            "jakarta.ws.rs.core",
            "jakarta.ws.rs.ext",
            "net.java.ao",
            "net.java.ao.schema",
            "org.slf4j",
            "org.springframework.beans",
            "org.springframework.beans.factory",
            "org.springframework.beans.factory.annotation",
            "org.springframework.beans.factory.config",
            "org.springframework.beans.factory.support",
            "org.springframework.context",
            "org.springframework.context.annotation",
            "org.springframework.core",
            "org.springframework.core.annotation",
            "org.springframework.core.type");

    private static final List<String> JIRA = List.of(
            "com.atlassian.jira.bc",
            "com.atlassian.jira.bc.issue",
            "com.atlassian.greenhopper.api.events.sprint",
            "com.atlassian.greenhopper.model.rapid",
            "com.atlassian.greenhopper.service",
            "com.atlassian.greenhopper.service.rapid",
            "com.atlassian.greenhopper.service.rapid.view",
            "com.atlassian.greenhopper.service.sprint",
            "com.atlassian.jira",
            "com.atlassian.jira.bc.issue.search",
            "com.atlassian.jira.event.issue",
            "com.atlassian.jira.event.type",
            "com.atlassian.jira.issue",
            "com.atlassian.jira.issue.issuetype",
            "com.atlassian.jira.issue.search",
            "com.atlassian.jira.issue.status",
            "com.atlassian.jira.issue.status.category",
            "com.atlassian.jira.jql.operand",
            "com.atlassian.jira.jql.query",
            "com.atlassian.jira.mail",
            "com.atlassian.jira.permission",
            "com.atlassian.jira.plugin.issuetabpanel",
            "com.atlassian.jira.plugin.jql.function",
            "com.atlassian.jira.plugin.webfragment.conditions",
            "com.atlassian.jira.plugin.webfragment.model",
            "com.atlassian.jira.project",
            "com.atlassian.jira.security",
            "com.atlassian.jira.security.plugin",
            "com.atlassian.jira.user",
            "com.atlassian.jira.user.anonymize",
            "com.atlassian.jira.util",
            "com.atlassian.jira.web.bean",
            "com.atlassian.mail",
            "com.atlassian.mail.queue",
            "com.atlassian.query",
            "com.atlassian.query.clause",
            "com.atlassian.query.operand");

    private static final List<String> CONFLUENCE = List.of(
            "com.atlassian.confluence.api.model.accessmode",
            "com.atlassian.confluence.api.service.accessmode",
            "com.atlassian.confluence.content.render.xhtml",
            "com.atlassian.confluence.macro");

    private HostExports() {}

    /** The same without Jira Software, whose packages are there when it is. */
    static String withoutJiraSoftware(Product product) {
        return Stream.of(of(product).split(","))
                .filter(name -> !name.startsWith("com.atlassian.greenhopper."))
                .collect(Collectors.joining(","));
    }

    /** The packages as a list in a manifest. */
    static String of(Product product) {
        return Stream.concat(BOTH.stream(), (product == Product.JIRA ? JIRA : CONFLUENCE).stream())
                .collect(Collectors.joining(","));
    }
}
