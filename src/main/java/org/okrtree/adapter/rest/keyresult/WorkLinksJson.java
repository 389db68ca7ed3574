package org.okrtree.adapter.rest.keyresult;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.worklink.IssueLinks;
import org.okrtree.domain.worklink.WorkLink;

/**
 * What an issue helps with.
 *
 * @param links to key results, then to objectives, each the oldest first
 */
record WorkLinksJson(IssueJson issue, List<LinkedJson> links) {

    /** @param mayEdit whether the user may link and unlink, as far as the issue is concerned */
    record IssueJson(String id, String key, boolean mayEdit) {}

    /**
     * @param uid of the link
     * @param keyResult with its figures; absent when the link is to an objective
     * @param objective which has no figures; absent when the link is to a key result
     */
    record LinkedJson(
            String uid,
            String sentence,
            String by,
            String madeAt,
            @Nullable KeyResultJson keyResult,
            @Nullable ObjectiveJson objective) {}

    static WorkLinksJson of(IssueLinks shown) {
        return new WorkLinksJson(
                new IssueJson(
                        String.valueOf(shown.issue().id()),
                        shown.issue().key(),
                        shown.issue().mayEdit()),
                Stream.concat(
                                shown.links().stream().map(WorkLinksJson::toKeyResult),
                                shown.objectives().stream().map(WorkLinksJson::toObjective))
                        .toList());
    }

    private static LinkedJson toKeyResult(IssueLinks.Linked one) {
        return linked(one.link(), KeyResultJson.of(one.sheet(), one.objective(), one.keyResult(), one.reading()), null);
    }

    private static LinkedJson toObjective(IssueLinks.LinkedObjective one) {
        return linked(one.link(), null, ObjectiveJson.of(one.sheet(), one.objective()));
    }

    private static LinkedJson linked(
            WorkLink link, @Nullable KeyResultJson keyResult, @Nullable ObjectiveJson objective) {
        return new LinkedJson(
                link.id().uid(), link.sentence(), link.by().uid(), link.madeAt().toString(), keyResult, objective);
    }
}
