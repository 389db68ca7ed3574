package org.okrtree.domain.drafting;

import java.util.List;
import java.util.Optional;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.team.Team;

/** Who reads what the draft check says, and which findings may be kept. */
public final class DraftingRules {

    private DraftingRules() {}

    /** Those who may read a draft before its discussion is open; to the others a machine's word on it is no help. */
    public static boolean readsFindings(Team team, CyclePlan plan, Actor actor) {
        return team.has(actor.person())
                || team.coach().filter(actor::is).isPresent()
                || plan.committee().has(actor.person());
    }

    /** @param findings of the line as it is now */
    public static Optional<Refusal> whyNotKeep(List<Finding> findings, FindingId finding) {
        return findings.stream()
                .filter(one -> one.id() == finding)
                .findFirst()
                .map(one -> one.canBeKept()
                        ? Optional.<Refusal>empty()
                        : Optional.<Refusal>of(new DraftingRefusal.Blocks()))
                .orElseGet(() -> Optional.of(new DraftingRefusal.NotSaid()));
    }
}
