package org.okrtree.adapter.web.cycle;

import java.util.List;
import org.okrtree.adapter.web.RefusalView;

/**
 * The form with the rules document of a cycle.
 *
 * @param isProposed the days are proposed and not saved yet
 */
record RulesFormView(String hereHtml, int version, RefusalView refusal, boolean isProposed, List<Step> steps) {

    /** One dated step. */
    record Step(String code, String nameHtml, String onHtml, String whatHtml, String byWhomHtml, boolean isBad) {}
}
