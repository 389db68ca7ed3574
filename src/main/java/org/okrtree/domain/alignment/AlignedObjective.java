package org.okrtree.domain.alignment;

import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/**
 * An objective as an end of a contribution.
 *
 * @param owner of the newest revision that holds it, else of the draft: once an objective is published, whoever may write the draft
 *     must not become the one who answers for it before that is published too
 * @param isPublished whether the newest revision holds it
 */
public record AlignedObjective(
        ObjectiveId id, PersonId owner, boolean isPublished, Sheet sheet, Team team, Cycle cycle) {}
