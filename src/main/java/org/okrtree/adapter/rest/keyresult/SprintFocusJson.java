package org.okrtree.adapter.rest.keyresult;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.worklink.SprintFocus;

/** What a sprint is for, the oldest link first. */
record SprintFocusJson(SprintJson sprint, List<InFocusJson> focus) {

    /**
     * @param state future, active or closed
     * @param board id of the board on which it was made
     * @param mayManage whether the user may say what it is for, as far as Jira is concerned
     */
    record SprintJson(String id, String name, String state, String board, boolean mayManage) {}

    /**
     * @param uid of the link
     * @param keyResult without its figures
     * @param dropped absent while the newest revision holds the key result
     */
    record InFocusJson(
            String uid,
            String sentence,
            String by,
            String madeAt,
            KeyResultJson keyResult,
            WorkLinksJson.@Nullable DroppedJson dropped) {}

    static SprintFocusJson of(SprintFocus shown) {
        return new SprintFocusJson(
                new SprintJson(
                        String.valueOf(shown.sprint().id()),
                        shown.sprint().name(),
                        shown.sprint().state().code(),
                        String.valueOf(shown.sprint().board()),
                        shown.sprint().mayManage()),
                shown.focus().stream().map(SprintFocusJson::inFocus).toList());
    }

    private static InFocusJson inFocus(SprintFocus.InFocus one) {
        return new InFocusJson(
                one.link().id().uid(),
                one.link().sentence(),
                one.link().by().uid(),
                one.link().madeAt().toString(),
                KeyResultJson.of(one.sheet(), one.objective(), one.keyResult()),
                one.droppedBy().map(WorkLinksJson.DroppedJson::of).orElse(null));
    }
}
