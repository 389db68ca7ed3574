package org.okrtree.application.cycle;

import java.util.List;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.team.Team;

/**
 * What practice begins with.
 *
 * @param led open teams that the actor leads, one of which practises; with none a new one is named
 * @param practices the practice cycles, the latest first
 */
public record PracticeShown(List<Team> led, List<Cycle> practices) {

    public PracticeShown {
        led = List.copyOf(led);
        practices = List.copyOf(practices);
    }
}
