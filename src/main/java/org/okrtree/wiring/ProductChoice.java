package org.okrtree.wiring;

import java.util.Map;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;

/** Chooses the wiring of the product that is here, by name: no class of the other product is ever loaded. */
final class ProductChoice implements ImportSelector {
    private static final Map<String, String> WIRING_BY_CLASS = Map.of(
            "com.atlassian.jira.issue.IssueManager", "org.okrtree.wiring.JiraWiring",
            "com.atlassian.confluence.macro.Macro", "org.okrtree.wiring.ConfluenceWiring");

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        return WIRING_BY_CLASS.entrySet().stream()
                .filter(entry -> isHere(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(wiring -> new String[] {wiring})
                .orElseThrow(() -> new IllegalStateException("This is neither Jira nor Confluence."));
    }

    private static boolean isHere(String className) {
        try {
            Class.forName(className, false, ProductChoice.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException otherProduct) {
            return false;
        }
    }
}
