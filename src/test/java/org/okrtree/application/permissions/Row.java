package org.okrtree.application.permissions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.AlignmentRefusal;

/**
 * A deed, and who may do it: a row of the table.
 *
 * @param useCase which the deed is done by
 * @param words what an administrator reads
 * @param prepared makes what the deed is about in a company, and gives the deed
 */
record Row(Class<?> useCase, String words, Rule rule, Function<Company, Function<Actor, Outcome<?>>> prepared) {

    static final String YES = "yes";

    /** What the page says of each relation, in the order of its columns. */
    List<String> cells() {
        return Stream.of(Relation.values()).map(this::cell).toList();
    }

    String line() {
        return cells().stream()
                .collect(Collectors.joining(" | ", "| " + words + " `" + useCase.getSimpleName() + "` | ", " |"));
    }

    /** What becomes of the deed when somebody with this relation does it, in a company of its own. */
    String cell(Relation who) {
        Company company = new Company(who);
        Function<Actor, Outcome<?>> deed = prepared.apply(company);
        List<Object> before = company.useCases.everything();

        Outcome<?> outcome = deed.apply(who.actor());

        return outcome.fold(Row::answer, refusal -> {
            assertEquals(before, company.useCases.everything());
            return answer(refusal);
        });
    }

    // A sheet that is shown without its draft is another answer, whoever may read it.
    private static String answer(Object done) {
        return done instanceof SheetShown sheet && sheet.draft().isEmpty() ? "what is published" : YES;
    }

    // Any other refusal is for another reason than the person: the deed was prepared badly.
    private static String answer(Refusal refusal) {
        return switch (refusal.kind()) {
            case UNKNOWN -> "no: 404";
            case NOT_ALLOWED -> "no: 403";
            case INVALID ->
                refusal instanceof AlignmentRefusal.NoSuchObjective ? "no: 422" : fail("refused: " + refusal);
            case NOT_NOW, STALE -> fail("refused: " + refusal);
        };
    }
}
