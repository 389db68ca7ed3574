package org.okrtree.adapter.rest.keyresult;

import java.util.List;
import org.okrtree.application.worklink.IssueLinks;

/** What an issue helps with. */
record WorkLinksJson(IssueJson issue, List<LinkedJson> links) {

    /** @param mayEdit whether the user may link and unlink, as far as the issue is concerned */
    record IssueJson(String id, String key, boolean mayEdit) {}

    /** @param uid of the link */
    record LinkedJson(String uid, String sentence, String by, String madeAt, KeyResultJson keyResult) {}

    static WorkLinksJson of(IssueLinks shown) {
        return new WorkLinksJson(
                new IssueJson(
                        String.valueOf(shown.issue().id()),
                        shown.issue().key(),
                        shown.issue().mayEdit()),
                shown.links().stream().map(WorkLinksJson::linked).toList());
    }

    private static LinkedJson linked(IssueLinks.Linked one) {
        return new LinkedJson(
                one.link().id().uid(),
                one.link().sentence(),
                one.link().by().uid(),
                one.link().madeAt().toString(),
                KeyResultJson.of(one.sheet(), one.objective(), one.keyResult(), one.reading()));
    }
}
