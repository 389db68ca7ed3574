package org.okrtree.domain.strategy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;

/**
 * One version of mission, vision and strategy. A version never changes; another one follows it.
 *
 * @param version from 1
 * @param mission why the organisation exists; may be empty, as the vision may
 * @param reason why it is another than the version before; empty for the first
 */
public record Strategy(
        RequestId request,
        int version,
        String mission,
        String vision,
        List<Statement> statements,
        Instant at,
        PersonId by,
        String reason) {

    public Strategy {
        statements = List.copyOf(statements);
    }

    /** With mission, vision and a statement: what a cycle that is no pilot begins with. */
    public boolean isWhole() {
        return !mission.isEmpty() && !vision.isEmpty() && !statements.isEmpty();
    }

    /**
     * The version that follows {@code before}, as typed. A statement whose text stood there keeps its id.
     *
     * @param before the newest version until now
     */
    public static Outcome<Strategy> of(
            Optional<Strategy> before, StrategyTyped typed, RequestId request, Instant at, PersonId by, Uids uids) {
        return Text.paragraph("mission", typed.mission())
                .then(mission -> Text.paragraph("vision", typed.vision())
                        .then(vision -> statements(before, typed.statements(), uids)
                                .then(statements -> Text.paragraph("reason", typed.reason())
                                        .map(reason -> new Strategy(
                                                request,
                                                before.map(Strategy::version).orElse(0) + 1,
                                                mission,
                                                vision,
                                                statements,
                                                at,
                                                by,
                                                reason)))))
                .then(next -> next.whyNotFollow(before)
                        .map(Outcome::<Strategy>refused)
                        .orElseGet(() -> Outcome.done(next)));
    }

    private Optional<StrategyRefusal> whyNotFollow(Optional<Strategy> before) {
        if (mission.isEmpty() && vision.isEmpty() && statements.isEmpty()) {
            return Optional.of(new StrategyRefusal.NothingSaid("statements"));
        }
        return before.isPresent() && reason.isEmpty()
                ? Optional.of(new StrategyRefusal.NoReason("reason"))
                : Optional.empty();
    }

    private static Outcome<List<Statement>> statements(Optional<Strategy> before, List<String> typed, Uids uids) {
        List<Statement> standing = before.map(Strategy::statements).orElse(List.of());
        Outcome<List<Statement>> all = Outcome.done(new ArrayList<>());
        for (String one : typed) {
            all = all.then(so -> Text.paragraph("statements", one).map(text -> {
                if (!text.isEmpty() && with(text, so).isEmpty()) {
                    so.add(with(text, standing).orElseGet(() -> new Statement(new StatementId(uids.next()), text)));
                }
                return so;
            }));
        }
        return all;
    }

    private static Optional<Statement> with(String text, List<Statement> statements) {
        return statements.stream().filter(one -> one.text().equals(text)).findFirst();
    }
}
