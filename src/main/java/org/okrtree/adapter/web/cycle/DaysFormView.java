package org.okrtree.adapter.web.cycle;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The form with name, days, zone and parent of a cycle.
 *
 * @param seen the version of the cycle that stands
 * @param parents cycles that may contain it
 */
record DaysFormView(
        String hereHtml,
        String seen,
        RefusalView refusal,
        String shortKeyHtml,
        String nameHtml,
        String firstDayHtml,
        String lastDayHtml,
        List<ChoiceView> zones,
        List<ChoiceView> parents) {}
