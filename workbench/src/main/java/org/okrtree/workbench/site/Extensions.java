package org.okrtree.workbench.site;

import java.util.List;
import java.util.Map;

/** What plugins add to the pages of a face, for the person and in the language of the request that runs. */
public interface Extensions {
    /** The entries of a section whose conditions hold. */
    List<Link> links(String section, Map<String, Object> context);

    /** The entries of an administration menu, grouped by its sections. */
    List<LinkGroup> groups(String location, Map<String, Object> context);

    /** The panels of a location whose conditions hold; one that fails is an error box. */
    List<Panel> panels(String location, Map<String, Object> context);

    /** The {@code link} and {@code script} elements of these contexts and of all that was asked for while the page was drawn. */
    String head(List<String> contexts);

    /** A face without plugins. */
    static Extensions none() {
        return new Extensions() {
            @Override
            public List<Link> links(String section, Map<String, Object> context) {
                return List.of();
            }

            @Override
            public List<LinkGroup> groups(String location, Map<String, Object> context) {
                return List.of();
            }

            @Override
            public List<Panel> panels(String location, Map<String, Object> context) {
                return List.of();
            }

            @Override
            public String head(List<String> contexts) {
                return "";
            }
        };
    }
}
