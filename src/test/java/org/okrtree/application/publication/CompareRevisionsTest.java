package org.okrtree.application.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.RevisionDiff;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

class CompareRevisionsTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final PublishedRevision first = useCases.newest(sheet);

    @Test
    void everybodyMayCompareAnyTwo() {
        DraftObjective objective = useCases.objective(sheet);
        Outcomes.done(useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(
                        sheet.id(), objective.id(), 1, new ObjectiveTyped("Grow", "they stay", "", "", ""))));
        useCases.publish(sheet, "we learned");
        PublishedRevision second = useCases.newest(sheet);

        RevisionDiff diff = Outcomes.done(
                        useCases.compareRevisions.run(UseCases.LIN, new CompareRevisionsQuery(first.id(), second.id())))
                .diff();

        assertEquals(
                List.of(new RevisionDiff.FieldDiff("title", objective.words().title(), "Grow")),
                diff.lines().get(0).fields());
        assertTrue(Outcomes.done(useCases.compareRevisions.run(
                        UseCases.LIN, new CompareRevisionsQuery(second.id(), second.id())))
                .diff()
                .isEmpty());
    }

    @Test
    void aRevisionThatIsNotThereIsNotCompared() {
        RevisionId nothing = new RevisionId(An.uid());

        assertEquals(
                new AccessRefusal.NotThere(),
                Outcomes.refused(
                        useCases.compareRevisions.run(UseCases.MEI, new CompareRevisionsQuery(first.id(), nothing))));
        assertEquals(
                new AccessRefusal.NotThere(),
                Outcomes.refused(
                        useCases.compareRevisions.run(UseCases.MEI, new CompareRevisionsQuery(nothing, first.id()))));
    }
}
