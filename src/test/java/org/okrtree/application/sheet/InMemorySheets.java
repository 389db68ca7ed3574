package org.okrtree.application.sheet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftLines;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.DroppedLine;
import org.okrtree.domain.sheet.HealthReading;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.LineAside;
import org.okrtree.domain.sheet.LineNumbers;
import org.okrtree.domain.sheet.Sheet;

public final class InMemorySheets implements Sheets, InMemoryStore {

    private record ObjectiveLine(SheetId sheet, DraftObjective own, Aside aside) {}

    private record KeyResultLine(SheetId sheet, ObjectiveId objective, DraftKeyResult own, Aside aside) {}

    private record HealthLine(SheetId sheet, DraftHealthFigure own, Aside aside) {}

    /** How a line stands: in the draft, removed, or dropped for a reason. */
    private record Aside(boolean isOpen, String reason) {
        static final Aside OPEN = new Aside(true, "");
        static final Aside REMOVED = new Aside(false, "");

        static Aside dropped(String reason) {
            return new Aside(false, reason);
        }

        boolean isDropped() {
            return !reason.isEmpty();
        }
    }

    private record Edit(String line, int version) {}

    private final InMemoryRows<SheetId, Sheet> sheets = new InMemoryRows<>();
    private final InMemoryRows<ObjectiveId, ObjectiveLine> objectives = new InMemoryRows<>();
    private final InMemoryRows<KeyResultId, KeyResultLine> keyResults = new InMemoryRows<>();
    private final InMemoryRows<HealthFigureId, HealthLine> health = new InMemoryRows<>();
    private final InMemoryRows<HealthFigureId, HealthReading> values = new InMemoryRows<>();
    private final InMemoryRows<Edit, Saved<?>> edits = new InMemoryRows<>();

    @Override
    public Optional<Sheet> of(CycleId cycle, TeamId team) {
        return inCycle(cycle).stream()
                .filter(sheet -> sheet.team().equals(team))
                .findFirst();
    }

    @Override
    public List<Sheet> inCycle(CycleId cycle) {
        return sheets.all().filter(sheet -> sheet.cycle().equals(cycle)).toList();
    }

    @Override
    public Optional<Draft> draft(SheetId id) {
        return sheets.with(id)
                .map(sheet -> new Draft(
                        sheet,
                        objectives
                                .all()
                                .filter(line ->
                                        line.sheet().equals(id) && line.aside().isOpen())
                                .map(line ->
                                        with(line.own(), keyResultsOf(line.own().id())))
                                .sorted(Comparator.comparingInt(DraftObjective::position)
                                        .thenComparing(line -> line.id().uid()))
                                .toList(),
                        health.all()
                                .filter(line ->
                                        line.sheet().equals(id) && line.aside().isOpen())
                                .map(HealthLine::own)
                                .sorted(Comparator.comparingInt(DraftHealthFigure::position)
                                        .thenComparing(line -> line.id().uid()))
                                .toList(),
                        dropped(id),
                        values(id)));
    }

    @Override
    public List<Draft> drafts(Collection<Sheet> some) {
        return some.stream().flatMap(sheet -> draft(sheet.id()).stream()).toList();
    }

    private List<DraftKeyResult> keyResultsOf(ObjectiveId objective) {
        return keyResults
                .all()
                .filter(line ->
                        line.objective().equals(objective) && line.aside().isOpen())
                .map(KeyResultLine::own)
                .sorted(Comparator.comparingInt(DraftKeyResult::position)
                        .thenComparing(line -> line.id().uid()))
                .toList();
    }

    private static DraftObjective with(DraftObjective own, List<DraftKeyResult> keyResults) {
        return new DraftObjective(own.id(), own.version(), own.position(), own.number(), own.words(), keyResults);
    }

    @Override
    public Optional<Sheet> sheetOf(KeyResultId keyResult) {
        return keyResults.with(keyResult).flatMap(line -> sheets.with(line.sheet()));
    }

    @Override
    public Map<KeyResultId, Sheet> sheetsOf(Collection<KeyResultId> some) {
        Map<KeyResultId, Sheet> found = new HashMap<>();
        some.forEach(one -> sheetOf(one).ifPresent(sheet -> found.put(one, sheet)));
        return found;
    }

    @Override
    public Optional<SheetId> placeOf(ObjectiveId objective) {
        return sheetOf(objective).map(Sheet::id);
    }

    @Override
    public Optional<Sheet> sheetOf(ObjectiveId objective) {
        return objectives.with(objective).flatMap(line -> sheets.with(line.sheet()));
    }

    @Override
    public void add(Sheet sheet) {
        if (of(sheet.cycle(), sheet.team()).isPresent()) {
            throw new InMemoryConflict("a second sheet of " + sheet.team() + " in " + sheet.cycle());
        }
        sheets.add(sheet.id(), sheet);
    }

    @Override
    public void change(Sheet before, Sheet after) {
        if (!sheets.with(before.id()).equals(Optional.of(before))) {
            throw new InMemoryConflict("not as it was seen: " + before.id());
        }
        sheets.replace(after.id(), after);
    }

    /** Takes everything of this cycle away, the edits too. */
    public void removeAll(CycleId cycle) {
        for (Sheet sheet : inCycle(cycle)) {
            List<ObjectiveLine> of = objectives
                    .all()
                    .filter(line -> line.sheet().equals(sheet.id()))
                    .toList();
            of.forEach(line -> {
                objectives.remove(line.own().id());
                removeEdits(line.own().id().uid(), line.own().version());
            });
            List<KeyResultLine> results = keyResults
                    .all()
                    .filter(line -> line.sheet().equals(sheet.id()))
                    .toList();
            results.forEach(line -> {
                keyResults.remove(line.own().id());
                removeEdits(line.own().id().uid(), line.own().version());
            });
            sheets.remove(sheet.id());
        }
    }

    private void removeEdits(String line, int newest) {
        for (int version = 1; version <= newest; version++) {
            edits.remove(new Edit(line, version));
        }
    }

    @Override
    public void add(Sheet sheet, DraftObjective objective, Saver saver) {
        edits.add(new Edit(objective.uid(), objective.version()), new Saved<>(objective.words(), saver));
        objectives.add(objective.id(), new ObjectiveLine(sheet.id(), with(objective, List.of()), Aside.OPEN));
    }

    @Override
    public void add(Sheet sheet, ObjectiveId objective, DraftKeyResult keyResult, Saver saver) {
        edits.add(new Edit(keyResult.uid(), keyResult.version()), new Saved<>(keyResult.words(), saver));
        keyResults.add(keyResult.id(), new KeyResultLine(sheet.id(), objective, keyResult, Aside.OPEN));
    }

    @Override
    public void add(Sheet sheet, DraftHealthFigure figure, Saver saver) {
        edits.add(new Edit(figure.uid(), figure.version()), new Saved<>(figure.words(), saver));
        health.add(figure.id(), new HealthLine(sheet.id(), figure, Aside.OPEN));
    }

    @Override
    public void save(Sheet sheet, DraftHealthFigure figure, Saver saver) {
        edits.add(new Edit(figure.uid(), figure.version()), new Saved<>(figure.words(), saver));
        seen(figure.id(), figure.version() - 1, figure.number());
        health.replace(figure.id(), new HealthLine(sheet.id(), figure, Aside.OPEN));
    }

    private HealthLine seen(HealthFigureId id, int version, int number) {
        HealthLine line = health.with(id)
                .filter(one -> one.aside().isOpen())
                .orElseThrow(() -> new InMemoryConflict("removed or not there: " + id));
        if (line.own().version() != version || line.own().number() != number) {
            throw new InMemoryConflict("not as it was seen: " + id);
        }
        return line;
    }

    @Override
    public void addAll(Sheet sheet, DraftLines lines, Saver saver) {
        lines.objectives().forEach(objective -> {
            add(sheet, objective, saver);
            objective.keyResults().forEach(line -> add(sheet, objective.id(), line, saver));
        });
        lines.below().forEach((objective, below) -> below.forEach(line -> add(sheet, objective, line, saver)));
        lines.health().forEach(line -> add(sheet, line, saver));
    }

    @Override
    public void removeAll(DraftLines lines) {
        lines.objectives().forEach(objective -> {
            objective.keyResults().forEach(this::remove);
            remove(objective);
        });
        lines.below().values().forEach(below -> below.forEach(this::remove));
        lines.health().forEach(this::remove);
    }

    @Override
    public void save(Sheet sheet, DraftObjective objective, Saver saver) {
        edits.add(new Edit(objective.uid(), objective.version()), new Saved<>(objective.words(), saver));
        seen(objective.id(), objective.version() - 1, objective.number());
        objectives.replace(objective.id(), new ObjectiveLine(sheet.id(), with(objective, List.of()), Aside.OPEN));
    }

    @Override
    public void save(Sheet sheet, DraftKeyResult keyResult, Saver saver) {
        edits.add(new Edit(keyResult.uid(), keyResult.version()), new Saved<>(keyResult.words(), saver));
        ObjectiveId objective = seen(keyResult.id(), keyResult.version() - 1, keyResult.number())
                .objective();
        keyResults.replace(keyResult.id(), new KeyResultLine(sheet.id(), objective, keyResult, Aside.OPEN));
    }

    private ObjectiveLine seen(ObjectiveId id, int version, int number) {
        ObjectiveLine line = open(id);
        if (line.own().version() != version || line.own().number() != number) {
            throw new InMemoryConflict("not as it was seen: " + id);
        }
        return line;
    }

    private KeyResultLine seen(KeyResultId id, int version, int number) {
        KeyResultLine line = open(id);
        if (line.own().version() != version || line.own().number() != number) {
            throw new InMemoryConflict("not as it was seen: " + id);
        }
        return line;
    }

    private ObjectiveLine open(ObjectiveId id) {
        return objectives
                .with(id)
                .filter(line -> line.aside().isOpen())
                .orElseThrow(() -> new InMemoryConflict("removed or not there: " + id));
    }

    private KeyResultLine open(KeyResultId id) {
        return keyResults
                .with(id)
                .filter(line -> line.aside().isOpen())
                .orElseThrow(() -> new InMemoryConflict("removed or not there: " + id));
    }

    @Override
    public void remove(DraftLine line) {
        put(line, Aside.REMOVED);
    }

    @Override
    public void drop(DraftLine line, String reason) {
        put(line, Aside.dropped(reason));
    }

    private void put(DraftLine line, Aside aside) {
        if (line instanceof DraftObjective given) {
            ObjectiveLine own = seen(given.id(), given.version(), given.number());
            objectives.replace(given.id(), new ObjectiveLine(own.sheet(), own.own(), aside));
        } else if (line instanceof DraftKeyResult given) {
            KeyResultLine own = seen(given.id(), given.version(), given.number());
            keyResults.replace(given.id(), new KeyResultLine(own.sheet(), own.objective(), own.own(), aside));
        } else if (line instanceof DraftHealthFigure given) {
            HealthLine own = seen(given.id(), given.version(), given.number());
            health.replace(given.id(), new HealthLine(own.sheet(), own.own(), aside));
        }
    }

    private List<DroppedLine> dropped(SheetId sheet) {
        return Stream.of(
                        objectives
                                .all()
                                .filter(line -> line.sheet().equals(sheet)
                                        && line.aside().isDropped())
                                .map(line -> dropped(line.own(), "", line.aside())),
                        keyResults
                                .all()
                                .filter(line -> line.sheet().equals(sheet)
                                        && line.aside().isDropped())
                                .map(line ->
                                        dropped(line.own(), line.objective().uid(), line.aside())),
                        health.all()
                                .filter(line -> line.sheet().equals(sheet)
                                        && line.aside().isDropped())
                                .map(line -> dropped(line.own(), "", line.aside())))
                .flatMap(lines -> lines)
                .toList();
    }

    private static DroppedLine dropped(DraftLine line, String objective, Aside aside) {
        return new DroppedLine(line.kind(), line.uid(), objective, line.number(), line.title(), aside.reason());
    }

    @Override
    public Optional<LineAside> aside(SheetId sheet, String lineUid) {
        return Stream.of(
                        objectives
                                .all()
                                .filter(line -> line.sheet().equals(sheet)
                                        && !line.aside().isOpen())
                                .map(line -> aside(line.own(), "")),
                        keyResults
                                .all()
                                .filter(line -> line.sheet().equals(sheet)
                                        && !line.aside().isOpen())
                                .map(line -> aside(line.own(), line.objective().uid())),
                        health.all()
                                .filter(line -> line.sheet().equals(sheet)
                                        && !line.aside().isOpen())
                                .map(line -> aside(line.own(), "")))
                .flatMap(lines -> lines)
                .filter(line -> line.uid().equals(lineUid))
                .findFirst();
    }

    private static LineAside aside(DraftLine line, String objective) {
        return new LineAside(line.kind(), line.uid(), objective, line.title());
    }

    @Override
    public void restore(LineAside line) {
        switch (line.kind()) {
            case OBJECTIVE -> {
                ObjectiveLine own = notOpen(objectives.with(new ObjectiveId(line.uid())), ObjectiveLine::aside);
                objectives.replace(own.own().id(), new ObjectiveLine(own.sheet(), own.own(), Aside.OPEN));
            }
            case KEY_RESULT -> {
                KeyResultLine own = notOpen(keyResults.with(new KeyResultId(line.uid())), KeyResultLine::aside);
                keyResults.replace(
                        own.own().id(), new KeyResultLine(own.sheet(), own.objective(), own.own(), Aside.OPEN));
            }
            case HEALTH_FIGURE -> {
                HealthLine own = notOpen(health.with(new HealthFigureId(line.uid())), HealthLine::aside);
                health.replace(own.own().id(), new HealthLine(own.sheet(), own.own(), Aside.OPEN));
            }
        }
    }

    private static <L> L notOpen(Optional<L> line, Function<L, Aside> aside) {
        return line.filter(it -> !aside.apply(it).isOpen())
                .orElseThrow(() -> new InMemoryConflict("stands in the draft, or not there"));
    }

    @Override
    public void place(SheetId sheet, Map<String, Integer> positions) {
        positions.forEach((uid, position) -> {
            DraftLine line = draft(sheet)
                    .flatMap(it -> it.line(uid))
                    .orElseThrow(() -> new InMemoryConflict("removed or not there: " + uid));
            if (line instanceof DraftObjective own) {
                objectives.replace(
                        own.id(),
                        new ObjectiveLine(
                                sheet,
                                new DraftObjective(
                                        own.id(), own.version(), position, own.number(), own.words(), List.of()),
                                Aside.OPEN));
            } else if (line instanceof DraftKeyResult own) {
                keyResults.replace(
                        own.id(),
                        new KeyResultLine(
                                sheet,
                                open(own.id()).objective(),
                                new DraftKeyResult(own.id(), own.version(), position, own.number(), own.words()),
                                Aside.OPEN));
            } else if (line instanceof DraftHealthFigure own) {
                health.replace(
                        own.id(),
                        new HealthLine(
                                sheet,
                                new DraftHealthFigure(own.id(), own.version(), position, own.number(), own.words()),
                                Aside.OPEN));
            }
        });
    }

    @Override
    public void read(HealthFigureId figure, HealthReading last) {
        health.with(figure)
                .filter(line -> line.aside().isOpen())
                .orElseThrow(() -> new InMemoryConflict("removed or not there: " + figure));
        if (values.with(figure).isPresent()) {
            values.replace(figure, last);
        } else {
            values.add(figure, last);
        }
    }

    private Map<HealthFigureId, HealthReading> values(SheetId sheet) {
        return health.all()
                .filter(line -> line.sheet().equals(sheet) && line.aside().isOpen())
                .map(line -> line.own().id())
                .filter(id -> values.with(id).isPresent())
                .collect(Collectors.toMap(id -> id, id -> values.with(id).orElseThrow()));
    }

    @Override
    public Optional<Saved<ObjectiveWords>> saved(ObjectiveId objective, int version) {
        return edits.with(new Edit(objective.uid(), version))
                .map(saved -> new Saved<>((ObjectiveWords) saved.words(), saved.saver()));
    }

    @Override
    public Optional<Saved<KeyResultWords>> saved(KeyResultId keyResult, int version) {
        return edits.with(new Edit(keyResult.uid(), version))
                .map(saved -> new Saved<>((KeyResultWords) saved.words(), saved.saver()));
    }

    @Override
    public Optional<Saved<HealthWords>> saved(HealthFigureId figure, int version) {
        return edits.with(new Edit(figure.uid(), version))
                .map(saved -> new Saved<>((HealthWords) saved.words(), saved.saver()));
    }

    @Override
    public void markPublished(SheetId id, LineNumbers numbers) {
        Sheet sheet = sheets.with(id).orElseThrow(() -> new NoSuchElementException("no such sheet"));
        sheets.replace(id, sheet.published());
        numbers.objectives().forEach(this::number);
        numbers.keyResults().forEach(this::number);
        numbers.health().forEach(this::number);
    }

    private void number(HealthFigureId id, int number) {
        HealthLine line = health.with(id)
                .filter(one -> one.aside().isOpen())
                .orElseThrow(() -> new InMemoryConflict("removed or not there: " + id));
        DraftHealthFigure own = line.own();
        health.replace(
                id,
                new HealthLine(
                        line.sheet(),
                        new DraftHealthFigure(own.id(), own.version(), own.position(), number, own.words()),
                        line.aside()));
    }

    private void number(ObjectiveId id, int number) {
        ObjectiveLine line = open(id);
        DraftObjective own = line.own();
        objectives.replace(
                id,
                new ObjectiveLine(
                        line.sheet(),
                        new DraftObjective(own.id(), own.version(), own.position(), number, own.words(), List.of()),
                        line.aside()));
    }

    private void number(KeyResultId id, int number) {
        KeyResultLine line = open(id);
        DraftKeyResult own = line.own();
        keyResults.replace(
                id,
                new KeyResultLine(
                        line.sheet(),
                        line.objective(),
                        new DraftKeyResult(own.id(), own.version(), own.position(), number, own.words()),
                        line.aside()));
    }

    /** Who saved this version of the line with this uid; empty when nobody did. */
    public Optional<Saver> saverOf(String lineUid, int version) {
        return edits.with(new Edit(lineUid, version)).map(Saved::saver);
    }

    @Override
    public Runnable remember() {
        List<Runnable> parts = Stream.of(sheets, objectives, keyResults, health, values, edits)
                .map(InMemoryStore::remember)
                .toList();
        return () -> parts.forEach(Runnable::run);
    }
}
