package org.okrtree.workbench.preflight;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okrtree.workbench.host.Product;

/** The module types of the products, those that this workbench has no place for included. */
final class ModuleTypes {
    private static final Set<String> OF_BOTH = Set.of(
            "ao",
            "component",
            "component-import",
            "module-type",
            "rest",
            "rest-migration",
            "servlet",
            "servlet-filter",
            "servlet-context-listener",
            "servlet-context-param",
            "web-item",
            "web-panel",
            "web-panel-renderer",
            "web-section",
            "web-resource",
            "web-resource-transformer",
            "velocity-allowlist",
            "applinks-application-type",
            "rest-filter",
            "feature-flag");
    private static final Set<String> OF_JIRA = Set.of(
            "component-tabpanel",
            "customfield-searcher",
            "customfield-type",
            "dashboard-item",
            "gadget",
            "global-permission",
            "issue-link-renderer",
            "issue-tabpanel",
            "issue-view",
            "jira-footer",
            "jql-function",
            "keyboard-shortcut",
            "message-handler",
            "ownership-transfer-handler",
            "portlet",
            "project-permission",
            "project-tabpanel",
            "report",
            "rpc-soap",
            "search-request-view",
            "top-navigation",
            "user-anonymization-handler",
            "user-format",
            "user-key-change-handler",
            "user-name-change-handler",
            "version-tabpanel",
            "webwork1",
            "workflow-condition",
            "workflow-function",
            "workflow-validator",
            "entity-property-index-document-provider");
    private static final Set<String> OF_CONFLUENCE = Set.of(
            "blueprint",
            "code-formatter",
            "colour-scheme",
            "content-property-index-schema",
            "content-template",
            "cql-query-field",
            "cql-function",
            "decorator",
            "device-type-renderer",
            "dialog-wizard",
            "extractor2",
            "extractor",
            "job-config",
            "language",
            "layout",
            "lifecycle",
            "listener",
            "macro",
            "macro-migrator",
            "macro-schema-migrator",
            "path-converter",
            "promoted-blueprint",
            "space-blueprint",
            "theme",
            "trigger",
            "user-macro",
            "velocity-context-item",
            "xhtml-macro",
            "xwork",
            "struts",
            "spacesettings",
            "xwork-plugin");

    private ModuleTypes() {}

    static boolean isKnown(String type) {
        return OF_BOTH.contains(type)
                || OF_JIRA.contains(type)
                || OF_CONFLUENCE.contains(type)
                || Stream.of(Product.values()).anyMatch(product -> product.knows(type));
    }

    /** The only product that has this type. */
    static Optional<Product> onlyIn(String type) {
        if (OF_JIRA.contains(type)) {
            return Optional.of(Product.JIRA);
        }
        return OF_CONFLUENCE.contains(type) ? Optional.of(Product.CONFLUENCE) : Optional.empty();
    }
}
