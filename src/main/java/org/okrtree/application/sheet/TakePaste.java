package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLines;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.PastedKind;
import org.okrtree.domain.sheet.PastedLine;
import org.okrtree.domain.sheet.PastedText;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.team.Team;

/** Takes the lines of a pasted text into a draft, all of them or none. The same request again gives what it has taken. */
public final class TakePaste {

    private final Atomically atomically;
    private final Sheets sheets;
    private final SheetLog log;
    private final DraftDesk desk;
    private final PasteDesk paste;
    private final Uids uids;
    private final Clock clock;

    public TakePaste(
            Atomically atomically,
            Sheets sheets,
            SheetLog log,
            DraftDesk desk,
            NamePeople names,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.log = log;
        this.desk = desk;
        this.paste = new PasteDesk(names);
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<TakenLines> run(Actor actor, TakePasteCommand command) {
        return atomically.run(() -> desk.writing(actor, command.sheet())
                .then(writing -> log.of(command.request())
                        .map(taken -> again(writing.draft(), taken))
                        .orElseGet(() -> take(actor, writing.draft(), writing.team(), command))));
    }

    private static Outcome<TakenLines> again(Draft draft, TakenLines taken) {
        return taken.sheet().equals(draft.sheet().id())
                ? Outcome.done(taken)
                : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Outcome<TakenLines> take(Actor actor, Draft draft, Team team, TakePasteCommand command) {
        return PasteDesk.read(command.text(), command.kinds()).then(text -> {
            Optional<DraftObjective> under = ObjectiveId.of(command.underUid()).flatMap(draft::objective);
            Map<String, PasteDesk.Owner> owners = paste.owners(team, text);
            return whyNotTake(text, under)
                    .map(Outcome::<DraftLines>refused)
                    .orElseGet(() -> lines(actor, draft, text, under, owners))
                    .map(lines -> add(actor, draft, command, lines, text.leftOver(owners.keySet())));
        });
    }

    private static Optional<Refusal> whyNotTake(PastedText text, Optional<DraftObjective> under) {
        return SheetRules.whyNotTake(text)
                .or(() -> text.beginsWithKeyResult() && under.isEmpty()
                        ? Optional.of(new SheetRefusal.NoObjectiveAbove("under"))
                        : Optional.empty());
    }

    private Outcome<DraftLines> lines(
            Actor actor,
            Draft draft,
            PastedText text,
            Optional<DraftObjective> under,
            Map<String, PasteDesk.Owner> owners) {
        NewLines lines = new NewLines(draft, under);
        Optional<Refusal> whyNot = Optional.empty();
        for (PastedLine line : text.lines()) {
            PersonId owner = Optional.ofNullable(owners.get(line.owner()))
                    .map(PasteDesk.Owner::person)
                    .orElse(actor.person());
            if (whyNot.isEmpty() && line.isTaken()) {
                whyNot = lines.add(line, owner).whyNot();
            }
        }
        return whyNot.map(Outcome::<DraftLines>refused).orElseGet(() -> Outcome.done(lines.all()));
    }

    private TakenLines add(Actor actor, Draft draft, TakePasteCommand command, DraftLines lines, String leftOver) {
        Saver saver = new Saver(actor.person(), clock.instant());
        TakenLines taken = new TakenLines(
                command.request(),
                command.sheet(),
                saver.person(),
                saver.at(),
                TakenLines.Source.PASTED,
                lines.uids(),
                leftOver,
                TakenLines.From.NOTHING);
        log.add(taken);
        sheets.addAll(draft.sheet(), lines, saver);
        sheets.edited(draft.sheet());
        return taken;
    }

    /** The lines of a text as they come into a draft, one after the other. */
    private final class NewLines {
        private final List<DraftObjective> objectives = new ArrayList<>();
        private final List<DraftKeyResult> below = new ArrayList<>();
        private final Optional<DraftObjective> under;
        private int next;

        NewLines(Draft draft, Optional<DraftObjective> under) {
            this.under = under;
            this.next = draft.nextPosition();
        }

        Outcome<Boolean> add(PastedLine line, PersonId owner) {
            return line.kind() == PastedKind.OBJECTIVE
                    ? ObjectiveWords.of(line.asObjective(""), owner, Optional.empty())
                            .map(words -> objectives.add(
                                    new DraftObjective(new ObjectiveId(uids.next()), 1, next++, 0, words, List.of())))
                    : KeyResultWords.of(line.asKeyResult(""), owner).map(this::addKeyResult);
        }

        private boolean addKeyResult(KeyResultWords words) {
            KeyResultId id = new KeyResultId(uids.next());
            if (objectives.isEmpty()) {
                int first = under.map(Draft::nextPosition).orElse(1);
                return below.add(new DraftKeyResult(id, 1, first + below.size(), 0, words));
            }
            DraftObjective last = objectives.remove(objectives.size() - 1);
            List<DraftKeyResult> keyResults = new ArrayList<>(last.keyResults());
            keyResults.add(new DraftKeyResult(id, 1, keyResults.size() + 1, 0, words));
            return objectives.add(new DraftObjective(last.id(), 1, last.position(), 0, last.words(), keyResults));
        }

        DraftLines all() {
            Map<ObjectiveId, List<DraftKeyResult>> belowObjective = new HashMap<>();
            under.filter(objective -> !below.isEmpty())
                    .ifPresent(objective -> belowObjective.put(objective.id(), below));
            return new DraftLines(objectives, belowObjective, List.of());
        }
    }
}
