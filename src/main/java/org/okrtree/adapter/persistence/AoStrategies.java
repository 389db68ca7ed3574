package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.okrtree.application.strategy.Strategies;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.strategy.Strategy;

/** Versions of the strategy in the table STRATEGY, their statements in STRATEGY_LINE. */
public final class AoStrategies implements Strategies {

    private final ActiveObjects ao;

    public AoStrategies(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Strategy strategy) {
        Rows.insert(
                ao,
                StrategyRow.class,
                Columns.of("VERSION_NO", strategy.version())
                        .and("REQUEST_UID", strategy.request().uid())
                        .andText("MISSION", strategy.mission())
                        .andText("VISION", strategy.vision())
                        .andText("REASON", strategy.reason())
                        .and("REVISED_AT", strategy.at().toEpochMilli())
                        .and("PERSON_UID", strategy.by().uid()));
        List<Columns> lines = new ArrayList<>();
        for (Statement statement : strategy.statements()) {
            lines.add(Columns.of("VERSION_NO", strategy.version())
                    .and("STATEMENT_UID", statement.id().uid())
                    .and(
                            "VERSION_AND_UID",
                            Stored.joined(strategy.version(), statement.id().uid()))
                    .and("PLACE_NO", lines.size())
                    .and("SAYING", statement.text()));
        }
        Rows.insertAll(ao, StatementRow.class, lines);
    }

    @Override
    public Optional<Strategy> newest() {
        return Stream.of(ao.find(
                        StrategyRow.class,
                        Query.select().order("VERSION_NO DESC").limit(1)))
                .map(this::withItsLines)
                .findFirst();
    }

    @Override
    public Optional<Strategy> madeBy(RequestId request) {
        return Rows.one(ao, StrategyRow.class, "REQUEST_UID = ?", request.uid()).map(this::withItsLines);
    }

    @Override
    public List<Strategy> all() {
        Map<Integer, List<StatementRow>> lines =
                Stream.of(ao.find(StatementRow.class)).collect(Collectors.groupingBy(StatementRow::getVersionNo));
        return Stream.of(ao.find(StrategyRow.class))
                .map(row -> strategy(row, lines.getOrDefault(row.getVersionNo(), List.of())))
                .sorted(Comparator.comparingInt(Strategy::version).reversed())
                .toList();
    }

    private Strategy withItsLines(StrategyRow row) {
        return strategy(row, Rows.all(ao, StatementRow.class, "VERSION_NO = ?", row.getVersionNo()));
    }

    private static Strategy strategy(StrategyRow row, List<StatementRow> lines) {
        return new Strategy(
                new RequestId(row.getRequestUid()),
                row.getVersionNo(),
                Stored.text(row.getMission()),
                Stored.text(row.getVision()),
                lines.stream()
                        .sorted(Comparator.comparingInt(StatementRow::getPlaceNo))
                        .map(line -> new Statement(new StatementId(line.getStatementUid()), line.getSaying()))
                        .toList(),
                Instant.ofEpochMilli(row.getRevisedAt()),
                new PersonId(row.getPersonUid()),
                Stored.text(row.getReason()));
    }
}
