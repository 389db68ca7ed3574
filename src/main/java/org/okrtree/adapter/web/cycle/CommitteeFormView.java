package org.okrtree.adapter.web.cycle;

import java.util.List;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.RefusalView;

/** The form with the committee of a cycle. */
record CommitteeFormView(String hereHtml, int version, RefusalView refusal, int size, List<Member> members) {

    /**
     * One row of the form.
     *
     * @param personHtml user name, or uid of somebody who has left
     * @param hasLeft has no user name any more
     * @param isFilled can be taken out
     */
    record Member(
            int row,
            String personHtml,
            boolean hasLeft,
            boolean isFilled,
            List<ChoiceView> duties,
            String businessLineHtml,
            boolean isHr,
            boolean isBad) {}
}
