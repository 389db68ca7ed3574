package org.okrtree.architecture.breaks.adapter.jira;

import org.okrtree.architecture.breaks.EventListener;
import org.okrtree.architecture.breaks.application.worklink.Follows;

/** Breaks a rule: a closed issue moves a number, over two others and an interface. */
final class MeasuresClosedIssues {
    private final Follows follows;

    MeasuresClosedIssues(Follows follows) {
        this.follows = follows;
    }

    @EventListener
    public void closed(Object event) {
        follows.issue();
    }
}
