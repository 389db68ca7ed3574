package org.okrtree.adapter.rest.alignment;

import java.util.List;
import org.okrtree.application.alignment.ContributionShown;
import org.okrtree.domain.ObjectiveId;

/**
 * The contributions of an objective, withdrawn ones too, the oldest first.
 *
 * @param contributesTo in which it is the child
 * @param contributedBy in which it is the parent
 */
record ContributionsJson(List<ContributionJson> contributesTo, List<ContributionJson> contributedBy) {

    static ContributionsJson of(ObjectiveId objective, List<ContributionShown> all) {
        return new ContributionsJson(
                all.stream()
                        .filter(one -> one.contribution().child().equals(objective))
                        .map(ContributionJson::of)
                        .toList(),
                all.stream()
                        .filter(one -> one.contribution().parent().equals(objective))
                        .map(ContributionJson::of)
                        .toList());
    }
}
