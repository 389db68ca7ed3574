package org.okrtree.workbench.host;

import java.util.List;
import java.util.Set;

/** The product that a host stands for: what its module descriptors are named and which module types it knows. */
public enum Product {
    /** Issues, projects, boards. */
    JIRA("jira", Set.of(UserChanges.KEY, UserChanges.NAME, "jql-function", "dashboard-item", "issue-tabpanel")),
    /** Spaces, pages, macros. */
    CONFLUENCE("confluence", Set.of("xhtml-macro", "blueprint", "content-template"));

    private static final Set<String> COMMON = Set.of(
            "servlet", "rest", "ao", "web-item", "web-panel", "web-section", "web-resource", "resource", "plugin-info");

    private final String application;
    private final Set<String> ownModules;

    Product(String application, Set<String> ownModules) {
        this.application = application;
        this.ownModules = ownModules;
    }

    /** Value of the attribute {@code application} of this product's modules. */
    public String application() {
        return application;
    }

    /** The packages that this host gives to plugins; the product itself gives more. */
    public Set<String> exports() {
        return Set.copyOf(List.of(HostExports.of(this).split(",")));
    }

    /** Whether the face of this product has modules of this type. */
    public boolean knows(String moduleType) {
        return COMMON.contains(moduleType) || ownModules.contains(moduleType);
    }
}
