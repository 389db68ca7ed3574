package org.okrtree.application.worklink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.worklink.WorkLink;

/** Links between issues and key results. An ended link stays on record. */
public interface WorkLinks {

    /** The links of an issue that were not ended, the oldest first. */
    List<WorkLink> ofIssue(long issue);

    /** A link that was not ended. */
    Optional<WorkLink> with(WorkLinkId id);

    /** What this request made, ended or not. */
    Optional<WorkLink> madeBy(RequestId request);

    /** A second open link of the same issue and key result, or of the same request, is a conflict. */
    void add(WorkLink link);

    void end(WorkLinkId id, PersonId by, Instant at);
}
