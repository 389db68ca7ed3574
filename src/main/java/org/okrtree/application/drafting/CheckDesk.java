package org.okrtree.application.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.drafting.DraftCheck;
import org.okrtree.domain.drafting.DraftExits;
import org.okrtree.domain.drafting.DraftFindings;
import org.okrtree.domain.drafting.DraftToCheck;
import org.okrtree.domain.drafting.Finding;
import org.okrtree.domain.drafting.FindingId;
import org.okrtree.domain.drafting.LineToCheck;
import org.okrtree.domain.drafting.Severity;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;

/** The draft check with the words and examples that it knows, as every use case asks it. */
public final class CheckDesk {

    /** Agreeing asks for a measure, however well the words say it; what says already why there is none, says enough. */
    private static final Finding NOT_MEASURED = new Finding(FindingId.NO_MEASURE, Severity.BLOCKS, List.of());

    private final DraftCheck check;
    private final DraftExits exits;

    public CheckDesk(DraftWords words, DraftExamples examples) {
        this.check = new DraftCheck(words.vocabulary());
        this.exits = new DraftExits(examples.examples());
    }

    DraftExits exits() {
        return exits;
    }

    List<Finding> line(LineToCheck line) {
        return check.line(line);
    }

    /** What is found in the draft that is shown. Of a line that is published nothing is said: it stays as it is. */
    DraftFindings of(SheetShown shown, Draft draft) {
        DraftFindings all = check.sheet(new DraftToCheck(
                shown.team().level(),
                shown.upward().parents().values().stream()
                        .map(CheckDesk::parent)
                        .toList(),
                draft.objectives().stream().map(line -> objective(shown, line)).toList()));
        Map<String, List<Finding>> said = new LinkedHashMap<>();
        all.lines().forEach((uid, findings) -> {
            if (isNew(draft.line(uid))) {
                said.put(uid, findings);
            }
        });
        draft.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(line -> !line.isPublished() && line.words().measure().isEmpty())
                .filter(line -> all.of(line.uid()).stream().allMatch(one -> one.severity() == Severity.HINTS))
                .forEach(line -> said.merge(line.uid(), List.of(NOT_MEASURED), CheckDesk::before));
        return new DraftFindings(
                said,
                all.sheet().stream()
                        .filter(one -> one.objective().isEmpty() || isNew(draft.line(one.objective())))
                        .toList());
    }

    private static List<Finding> before(List<Finding> hints, List<Finding> more) {
        return Stream.concat(more.stream(), hints.stream()).toList();
    }

    private static boolean isNew(Optional<DraftLine> line) {
        return line.filter(DraftLine::isPublished).isEmpty();
    }

    private static DraftToCheck.Parent parent(PublishedObjective parent) {
        return new DraftToCheck.Parent(
                parent.id().uid(),
                parent.title(),
                parent.keyResults().stream().map(PublishedKeyResult::statement).toList());
    }

    private static DraftToCheck.ObjectiveToCheck objective(SheetShown shown, DraftObjective line) {
        return new DraftToCheck.ObjectiveToCheck(
                line.uid(),
                line.title(),
                line.words().cited().isPresent() || shown.plan().skipped().containsKey(CycleCondition.STRATEGY),
                line.keyResults().stream()
                        .map(one -> new DraftToCheck.KeyResultToCheck(
                                one.uid(),
                                one.title(),
                                one.words().measureDraftOrNull(),
                                one.words().readFrom()))
                        .toList());
    }
}
