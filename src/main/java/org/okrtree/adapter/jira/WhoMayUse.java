package org.okrtree.adapter.jira;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.okrtree.application.access.CurrentActor;

/**
 * Whether whoever is logged in may use the product, remembered on this node for ten seconds: a list of a thousand issues asks once,
 * and not once for each of them. It decides about the panel's frame alone; what is in the panel asks each time.
 */
public final class WhoMayUse {
    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final int MOST = 1000;

    private final UserManager users;
    private final CurrentActor actors;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(Instant at, boolean mayUse) {}

    public WhoMayUse(UserManager users, CurrentActor actors, Clock clock) {
        this.users = users;
        this.actors = actors;
        this.clock = clock;
    }

    boolean mayUse() {
        UserKey key = users.getRemoteUserKey();
        if (key == null) {
            return false;
        }
        Instant now = clock.instant();
        Known remembered = known.get(key.getStringValue());
        if (remembered == null || remembered.at().isBefore(now.minus(KEPT))) {
            remembered = new Known(now, actors.mayUse());
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key.getStringValue(), remembered);
        }
        return remembered.mayUse();
    }
}
