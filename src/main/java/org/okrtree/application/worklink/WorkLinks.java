package org.okrtree.application.worklink;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.worklink.LinkOnRecord;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

/** Links of issues and sprints. An ended link stays on record. */
public interface WorkLinks {

    /** The links of an issue that were not ended, the oldest first. */
    List<WorkLink> ofIssue(long issue);

    /** The focus of a sprint: its links that were not ended, the oldest first. */
    List<WorkLink> ofSprint(long sprint);

    /** The same of several sprints. */
    List<WorkLink> ofSprints(Collection<Long> sprints);

    /** The links that were there at this instant, the oldest first. */
    List<WorkLink> asOf(Work work, Instant instant);

    /** How many links, of issues and sprints, each of these key results has; those without any are left out. */
    Map<KeyResultId, Integer> countsOf(Collection<KeyResultId> keyResults);

    /** The same as it was at this instant. */
    Map<KeyResultId, Integer> countsAsOf(Collection<KeyResultId> keyResults, Instant instant);
    /** Every link that there ever was, ended ones too, the oldest first. */
    List<LinkOnRecord> everOf(Work work);
    /** The issues that are linked to any of these targets now, each once. */
    Set<Long> issuesOf(Collection<LinkTarget> targets);

    /** How many links a sprint ever had, ended ones too. */
    int everOfSprint(long sprint);

    /** A link that was not ended. */
    Optional<WorkLink> with(WorkLinkId id);

    /** What this request made, ended or not; the first of several. */
    Optional<WorkLink> madeBy(RequestId request);

    /** What this request made of the focus of a sprint, ended or not, the oldest first. */
    List<WorkLink> focusMadeBy(RequestId request);

    /** Adds the link of an issue. A second open link of the same issue and target, or of the same request, is a conflict. */
    void add(WorkLink link);

    /**
     * Adds links of one sprint that one request made. Others of the same request, or made from as many, are a conflict.
     *
     * @param madeFrom how many links the sprint ever had before: so of two that fill its focus at once one runs again and sees the
     *     other
     */
    void addFocus(List<WorkLink> links, int madeFrom);

    void end(WorkLinkId id, PersonId by, Instant at);
}
