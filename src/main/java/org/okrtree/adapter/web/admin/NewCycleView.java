package org.okrtree.adapter.web.admin;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/**
 * The page where an administrator prepares a cycle, or opens a pilot in one go.
 *
 * @param isPilot a pilot in one go
 * @param parents cycles that may contain it
 */
record NewCycleView(
        String navHtml,
        String cyclesHtml,
        String hereHtml,
        String action,
        boolean isPilot,
        RefusalView refusal,
        String shortKeyHtml,
        String nameHtml,
        String firstDayHtml,
        String lastDayHtml,
        List<ChoiceView> zones,
        List<ChoiceView> parents,
        String scopeHtml,
        String committeeHtml,
        String strategyHtml,
        String understoodOnHtml,
        String reasonHtml) {}
