package org.okrtree.adapter.confluence;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page of Confluence's administrator.
 *
 * @param isClosed nobody reads OKRs here yet
 * @param groupHtml the group that reads, or what was typed
 * @param stateHtml whether Jira answers, and with what
 * @param isWell it answers with what is read here
 * @param jiraHtml where Jira is; empty without a link
 * @param copiesHtml how many copies there are
 * @param changedHtml how many of them somebody changed; empty for none
 * @param isReadOnly nothing is written now
 */
record LinkAdminView(
        RefusalView refusal,
        boolean isClosed,
        List<ChoiceView> choices,
        String groupHtml,
        String stateHtml,
        boolean isWell,
        String jiraHtml,
        String copiesHtml,
        String changedHtml,
        boolean isReadOnly,
        boolean hasErrors,
        List<ErrorView> errors) {

    /** What went wrong once. */
    record ErrorView(String whenHtml, String whatHtml) {}
}
