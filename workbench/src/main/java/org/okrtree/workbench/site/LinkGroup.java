package org.okrtree.workbench.site;

import java.util.List;

/** Entries of a navigation under one heading. */
public record LinkGroup(String label, List<Link> links) {
    LinkGroup chosenWhen(String wanted) {
        return new LinkGroup(
                label, links.stream().map(link -> link.chosenWhen(wanted)).toList());
    }
}
