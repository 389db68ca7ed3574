package org.okrtree.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UidTest {

    private static final String GOOD = "01JFMEJ0000000000000000000";

    private static final List<Function<String, Optional<?>>> NAMED = List.of(
            CheckInId::of,
            ContributionId::of,
            CycleId::of,
            HealthFigureId::of,
            KeyResultId::of,
            ObjectiveId::of,
            PersonId::of,
            RequestId::of,
            RevisionId::of,
            SheetId::of,
            StatementId::of,
            TeamId::of,
            WorkLinkId::of);

    /** In the same order, and after them the one that nobody names. */
    private static final List<Function<String, Object>> MADE = List.of(
            CheckInId::new,
            ContributionId::new,
            CycleId::new,
            HealthFigureId::new,
            KeyResultId::new,
            ObjectiveId::new,
            PersonId::new,
            RequestId::new,
            RevisionId::new,
            SheetId::new,
            StatementId::new,
            TeamId::new,
            WorkLinkId::new,
            AnswerId::new);

    @ParameterizedTest
    @ValueSource(
            strings = {GOOD, "00000000000000000000000000", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ", "0123456789ABCDEFGHJKMNPQRS"})
    void aUidHas26CharactersOfCrockfordsBase32(String text) {
        assertTrue(Uid.isUid(text));
        assertEquals(Uid.LENGTH, text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01JFMEJ000000000000000000",
                "01JFMEJ00000000000000000000",
                "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
                "01JFMEI0000000000000000000",
                "01JFMEL0000000000000000000",
                "01JFMEO0000000000000000000",
                "01JFMEU0000000000000000000",
                "01jfmej0000000000000000000",
                "01JFMEJ0000000000000000000\n",
                "01JFMEJ000000000000000000 ",
                "01JFMEJ00000000000000000０"
            })
    void whatHasAnotherFormIsNoUid(String text) {
        assertFalse(Uid.isUid(text));
        NAMED.forEach(named -> assertEquals(Optional.empty(), named.apply(text)));
    }

    @Test
    void everyIdCanBeNamedByItsUid() {
        for (int i = 0; i < NAMED.size(); i++) {
            assertEquals(Optional.of(MADE.get(i).apply(GOOD)), NAMED.get(i).apply(GOOD));
        }
    }

    @Test
    void noIdCanBeMadeOfAnythingElse() {
        MADE.forEach(made -> assertThrows(IllegalArgumentException.class, () -> made.apply("1")));
    }

    @Test
    void idsOfTwoKindsAreNeverTheSame() {
        assertFalse(new ObjectiveId(GOOD).equals((Object) new KeyResultId(GOOD)));
    }
}
