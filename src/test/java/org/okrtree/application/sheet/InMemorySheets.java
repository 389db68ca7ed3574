package org.okrtree.application.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
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
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.LineNumbers;
import org.okrtree.domain.sheet.Sheet;

public final class InMemorySheets implements Sheets, InMemoryStore {

    private record ObjectiveLine(SheetId sheet, DraftObjective own, boolean removed) {}

    private record KeyResultLine(SheetId sheet, ObjectiveId objective, DraftKeyResult own, boolean removed) {}

    private record HealthLine(SheetId sheet, DraftHealthFigure own, boolean removed) {}

    private record Edit(String line, int version) {}

    private final InMemoryRows<SheetId, Sheet> sheets = new InMemoryRows<>();
    private final InMemoryRows<ObjectiveId, ObjectiveLine> objectives = new InMemoryRows<>();
    private final InMemoryRows<KeyResultId, KeyResultLine> keyResults = new InMemoryRows<>();
    private final InMemoryRows<HealthFigureId, HealthLine> health = new InMemoryRows<>();
    private final InMemoryRows<Edit, Saver> edits = new InMemoryRows<>();

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
                                .filter(line -> line.sheet().equals(id) && !line.removed())
                                .map(line ->
                                        with(line.own(), keyResultsOf(line.own().id())))
                                .sorted(Comparator.comparingInt(DraftObjective::position)
                                        .thenComparing(line -> line.id().uid()))
                                .toList(),
                        health.all()
                                .filter(line -> line.sheet().equals(id) && !line.removed())
                                .map(HealthLine::own)
                                .sorted(Comparator.comparingInt(DraftHealthFigure::position)
                                        .thenComparing(line -> line.id().uid()))
                                .toList()));
    }

    private List<DraftKeyResult> keyResultsOf(ObjectiveId objective) {
        return keyResults
                .all()
                .filter(line -> line.objective().equals(objective) && !line.removed())
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
        edits.add(new Edit(objective.id().uid(), objective.version()), saver);
        objectives.add(objective.id(), new ObjectiveLine(sheet.id(), with(objective, List.of()), false));
    }

    @Override
    public void add(Sheet sheet, ObjectiveId objective, DraftKeyResult keyResult, Saver saver) {
        edits.add(new Edit(keyResult.id().uid(), keyResult.version()), saver);
        keyResults.add(keyResult.id(), new KeyResultLine(sheet.id(), objective, keyResult, false));
    }

    @Override
    public void add(Sheet sheet, DraftHealthFigure figure, Saver saver) {
        edits.add(new Edit(figure.id().uid(), figure.version()), saver);
        health.add(figure.id(), new HealthLine(sheet.id(), figure, false));
    }

    @Override
    public void save(Sheet sheet, DraftHealthFigure figure, Saver saver) {
        edits.add(new Edit(figure.id().uid(), figure.version()), saver);
        seen(figure.id(), figure.version() - 1, figure.number());
        health.replace(figure.id(), new HealthLine(sheet.id(), figure, false));
    }

    @Override
    public void remove(DraftHealthFigure figure) {
        HealthLine line = seen(figure.id(), figure.version(), figure.number());
        health.replace(figure.id(), new HealthLine(line.sheet(), line.own(), true));
    }

    private HealthLine seen(HealthFigureId id, int version, int number) {
        HealthLine line = health.with(id)
                .filter(one -> !one.removed())
                .orElseThrow(() -> new InMemoryConflict("removed or not there: " + id));
        if (line.own().version() != version || line.own().number() != number) {
            throw new InMemoryConflict("not as it was seen: " + id);
        }
        return line;
    }

    @Override
    public void save(Sheet sheet, DraftObjective objective, Saver saver) {
        edits.add(new Edit(objective.id().uid(), objective.version()), saver);
        seen(objective.id(), objective.version() - 1, objective.number());
        objectives.replace(objective.id(), new ObjectiveLine(sheet.id(), with(objective, List.of()), false));
    }

    @Override
    public void save(Sheet sheet, DraftKeyResult keyResult, Saver saver) {
        edits.add(new Edit(keyResult.id().uid(), keyResult.version()), saver);
        ObjectiveId objective = seen(keyResult.id(), keyResult.version() - 1, keyResult.number())
                .objective();
        keyResults.replace(keyResult.id(), new KeyResultLine(sheet.id(), objective, keyResult, false));
    }

    @Override
    public void remove(DraftObjective objective) {
        ObjectiveLine line = seen(objective.id(), objective.version(), objective.number());
        objectives.replace(objective.id(), new ObjectiveLine(line.sheet(), line.own(), true));
    }

    @Override
    public void remove(DraftKeyResult keyResult) {
        KeyResultLine line = seen(keyResult.id(), keyResult.version(), keyResult.number());
        keyResults.replace(keyResult.id(), new KeyResultLine(line.sheet(), line.objective(), line.own(), true));
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
                .filter(line -> !line.removed())
                .orElseThrow(() -> new InMemoryConflict("removed or not there: " + id));
    }

    private KeyResultLine open(KeyResultId id) {
        return keyResults
                .with(id)
                .filter(line -> !line.removed())
                .orElseThrow(() -> new InMemoryConflict("removed or not there: " + id));
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
                .filter(one -> !one.removed())
                .orElseThrow(() -> new InMemoryConflict("removed or not there: " + id));
        DraftHealthFigure own = line.own();
        health.replace(
                id,
                new HealthLine(
                        line.sheet(),
                        new DraftHealthFigure(own.id(), own.version(), own.position(), number, own.words()),
                        line.removed()));
    }

    private void number(ObjectiveId id, int number) {
        ObjectiveLine line = open(id);
        DraftObjective own = line.own();
        objectives.replace(
                id,
                new ObjectiveLine(
                        line.sheet(),
                        new DraftObjective(own.id(), own.version(), own.position(), number, own.words(), List.of()),
                        line.removed()));
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
                        line.removed()));
    }

    /** Who saved this version of the line with this uid; empty when nobody did. */
    public Optional<Saver> saverOf(String lineUid, int version) {
        return edits.with(new Edit(lineUid, version));
    }

    @Override
    public Runnable remember() {
        List<Runnable> parts = Stream.of(sheets, objectives, keyResults, health, edits)
                .map(InMemoryStore::remember)
                .toList();
        return () -> parts.forEach(Runnable::run);
    }
}
