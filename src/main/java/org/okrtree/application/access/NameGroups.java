package org.okrtree.application.access;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;

/** Names the groups that may use and administer the product. Until one is named, only administrators see anything. */
public final class NameGroups {

    private final Atomically atomically;
    private final AccessSettings settings;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public NameGroups(Atomically atomically, AccessSettings settings, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.settings = settings;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<AccessGroups> run(Actor actor, NameGroupsCommand command) {
        return atomically.run(() -> AccessRules.whyNotAdminister(actor)
                .map(Outcome::<AccessGroups>refused)
                .orElseGet(() ->
                        AccessGroups.of(command.use(), command.administer()).map(groups -> replace(actor, groups))));
    }

    private AccessGroups replace(Actor actor, AccessGroups groups) {
        AccessGroups before = settings.groups();
        settings.replace(groups);
        audit.append(new AuditEntry(
                uids.next(), clock.instant(), actor.person(), Deed.GROUPS_NAMED, "", text(before), text(groups)));
        return groups;
    }

    private static String text(AccessGroups groups) {
        return "use: " + String.join(", ", groups.use()) + "; administer: " + String.join(", ", groups.administer());
    }
}
