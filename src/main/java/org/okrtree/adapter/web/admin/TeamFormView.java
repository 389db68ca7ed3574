package org.okrtree.adapter.web.admin;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * A form for one team.
 *
 * @param seen the version of the team that stands; empty for a new one
 */
record TeamFormView(
        String action,
        String hereHtml,
        boolean isNew,
        String seen,
        RefusalView refusal,
        String shortKeyHtml,
        String nameHtml,
        List<ChoiceView> levels,
        List<ChoiceView> parents,
        String leadHtml,
        String membersHtml,
        String coachHtml,
        String businessLineHtml,
        boolean isHr,
        String projectsHtml,
        String boardsHtml,
        String spacesHtml,
        List<ChoiceView> days) {}
