package org.okrtree.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleRefusal;

class RefusalTest {

    @ParameterizedTest
    @MethodSource("org.okrtree.domain.EveryRefusal#examples")
    void aRefusalSaysWhatASurfaceShows(EveryRefusal.Example example) {
        Refusal refusal = example.refusal();

        assertEquals(
                example,
                new EveryRefusal.Example(refusal, refusal.kind(), refusal.key(), refusal.field(), refusal.details()));
    }

    @Test
    void everyRefusalHasItsExample() {
        Set<Class<?>> inTheCode = EveryRefusal.SUBJECTS.stream()
                .flatMap(subject -> Stream.of(subject.getPermittedSubclasses()))
                .collect(Collectors.toSet());

        Set<Class<?>> examples = EveryRefusal.examples().stream()
                .map(example -> example.refusal().getClass())
                .collect(Collectors.toSet());

        assertEquals(inTheCode, examples);
    }

    @Test
    void everyRefusalHasASentenceOfItsOwn() {
        long sentences = EveryRefusal.examples().stream()
                .map(EveryRefusal.Example::key)
                .distinct()
                .count();

        assertEquals(EveryRefusal.examples().size(), sentences);
    }

    @Test
    void aRefusalNamesEachThingThatIsMissingInASentenceOfItsOwn() {
        Refusal missing =
                new CycleRefusal.ConditionsMissing("Spring", List.of(CycleCondition.COMMITTEE, CycleCondition.SCOPE));

        assertEquals(List.of("okr.cycle.condition.committee", "okr.cycle.condition.scope"), missing.parts());
    }

    @Test
    void whatIsNeverSkippedIsNamed() {
        assertEquals(
                List.of("okr.cycle.condition.scope"),
                new CycleRefusal.NeverSkipped("skipped", CycleCondition.SCOPE).parts());
    }
}
