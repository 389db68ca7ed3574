package org.okrtree.adapter.web.sheet;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The form with which practice begins.
 *
 * @param leads the person leads a team, and practises with it
 * @param teams that the person leads
 * @param teamHtml name of the team that who leads none names, as typed
 * @param peopleHtml user names as typed
 * @param weeks how long it can last
 */
record PracticeFormView(
        boolean leads,
        List<ChoiceView> teams,
        String teamHtml,
        String peopleHtml,
        List<ChoiceView> weeks,
        RefusalView refusal) {}
