package org.okrtree.adapter.rest.keyresult;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.worklink.IssueLinks;
import org.okrtree.domain.publication.PublishedRevision;
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
     * @param dropped absent while the newest revision holds what the link is to
     */
    record LinkedJson(
            String uid,
            String sentence,
            String by,
            String madeAt,
            @Nullable KeyResultJson keyResult,
            @Nullable ObjectiveJson objective,
            @Nullable DroppedJson dropped) {}

    /**
     * @param revision number of the first that no longer holds it
     * @param publication its uid
     * @param reason of that revision
     */
    record DroppedJson(int revision, String publication, String at, String reason) {

        static DroppedJson of(PublishedRevision by) {
            return new DroppedJson(by.number(), by.id().uid(), by.at().toString(), by.reason());
        }
    }

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
        return linked(
                one.link(),
                KeyResultJson.of(one.sheet(), one.objective(), one.keyResult(), one.reading()),
                null,
                one.droppedBy());
    }

    private static LinkedJson toObjective(IssueLinks.LinkedObjective one) {
        return linked(one.link(), null, ObjectiveJson.of(one.sheet(), one.objective()), one.droppedBy());
    }

    private static LinkedJson linked(
            WorkLink link,
            @Nullable KeyResultJson keyResult,
            @Nullable ObjectiveJson objective,
            Optional<PublishedRevision> droppedBy) {
        return new LinkedJson(
                link.id().uid(),
                link.sentence(),
                link.by().uid(),
                link.madeAt().toString(),
                keyResult,
                objective,
                droppedBy.map(DroppedJson::of).orElse(null));
    }
}
