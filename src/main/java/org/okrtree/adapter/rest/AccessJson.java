package org.okrtree.adapter.rest;

import java.util.List;
import org.okrtree.application.access.NameGroupsCommand;
import org.okrtree.domain.access.AccessGroups;

/** Names of the host's groups that may use and that may administer the product. */
record AccessJson(List<String> use, List<String> administer) {

    static AccessJson of(AccessGroups groups) {
        return new AccessJson(groups.use(), groups.administer());
    }

    NameGroupsCommand toCommand() {
        return new NameGroupsCommand(String.join("\n", use), String.join("\n", administer));
    }
}
