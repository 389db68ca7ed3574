package org.okrtree.application.worklink;

import java.util.Collection;
import java.util.Optional;

/** How the host's issues stand, as far as the present user may see them. */
public interface WorkCounts {

    /** One that is not there any more is not counted. Empty when the host cannot say it. */
    Optional<SeenWork> of(Collection<Long> issues);
}
