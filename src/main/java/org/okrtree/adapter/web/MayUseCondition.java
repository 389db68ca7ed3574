package org.okrtree.adapter.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.okrtree.application.access.CurrentActor;

/** Shows our entries in the host's menus to whoever may use the product. */
public final class MayUseCondition implements Condition {
    private final CurrentActor actors;

    public MayUseCondition(CurrentActor actors) {
        this.actors = actors;
    }

    @Override
    public void init(Map<String, String> parameters) {
        // It has none.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return actors.mayUse();
    }
}
