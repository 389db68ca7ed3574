package org.okrtree.adapter.web.cycle;

import java.util.List;
import org.okrtree.adapter.web.RefusalView;

/** The form with the teams that take part in a cycle. */
record ScopeFormView(
        String hereHtml,
        int version,
        RefusalView refusal,
        boolean hasTeams,
        List<OfTeam> teams,
        boolean personalSheets) {

    /** One team. */
    record OfTeam(String uid, String nameHtml, String aboutHtml, int indent, boolean isChosen, boolean isBad) {}
}
