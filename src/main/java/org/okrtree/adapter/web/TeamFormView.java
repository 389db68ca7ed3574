package org.okrtree.adapter.web;

import java.util.List;

/** A form for one team. */
record TeamFormView(
        String action,
        String hereHtml,
        boolean isNew,
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
