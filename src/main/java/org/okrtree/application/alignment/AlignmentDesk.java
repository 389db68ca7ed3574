package org.okrtree.application.alignment;

import java.util.Optional;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.alignment.AlignedObjective;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/** What every use case of a contribution begins with: an objective, its team and cycle, and who answers for it. */
public final class AlignmentDesk {

    private final Sheets sheets;
    private final Teams teams;
    private final Cycles cycles;
    private final PublishedOwners owners;

    public AlignmentDesk(Sheets sheets, Teams teams, Cycles cycles, PublishedOwners owners) {
        this.sheets = sheets;
        this.teams = teams;
        this.cycles = cycles;
        this.owners = owners;
    }

    /** An objective that is published or stands in a draft. */
    Optional<AlignedObjective> standing(ObjectiveId id) {
        return sheets.sheetOf(id).flatMap(sheet -> {
            Optional<PersonId> published = owners.ownerOf(sheet.id(), id);
            return published
                    .or(() -> draftedOwner(sheet, id))
                    .flatMap(owner -> objective(sheet, id, owner, published.isPresent()));
        });
    }

    /** The same, or an objective that was taken out of its draft, for which the lead of its team speaks. */
    Optional<AlignedObjective> everThere(ObjectiveId id) {
        return standing(id)
                .or(() -> sheets.sheetOf(id)
                        .flatMap(sheet ->
                                teams.with(sheet.team()).flatMap(team -> objective(sheet, id, team.lead(), false))));
    }

    /** The child's cycle goes on belonging to the parent's until this deed is done; within one cycle nothing has to. */
    void holdTheWayUp(AlignedObjective child, AlignedObjective parent) {
        if (!child.cycle().id().equals(parent.cycle().id())) {
            cycles.hold(child.cycle());
        }
    }

    private Optional<PersonId> draftedOwner(Sheet sheet, ObjectiveId id) {
        return sheets.draft(sheet.id())
                .flatMap(draft -> draft.objective(id))
                .map(line -> line.words().owner());
    }

    private Optional<AlignedObjective> objective(Sheet sheet, ObjectiveId id, PersonId owner, boolean isPublished) {
        Optional<Team> team = teams.with(sheet.team());
        Optional<Cycle> cycle = cycles.with(sheet.cycle());
        return team.flatMap(its -> cycle.map(in -> new AlignedObjective(id, owner, isPublished, sheet, its, in)));
    }
}
