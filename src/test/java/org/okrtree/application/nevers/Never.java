package org.okrtree.application.nevers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.publication.RevisionShown;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.SheetRefusal;

/** Each promise as what must hold of the stores after any step; an instance watches one company. */
enum Never {
    /**
     * Whatever is no check-in leaves every check-in and reading as it was; work and what is said of it leave the published text as
     * well, which holds the measures, so that no progress is another one.
     */
    N1_WORK_MOVES_NO_NUMBER(WorkMovesNoNumber::new),

    /** A check-in changes the figures of its own key result, and nothing else at all. */
    N2_NO_CHILD_MOVES_ITS_PARENT(NoChildMovesItsParent::new),

    /** Every revision that was ever there is there as it was, byte by byte, under its hash and after the one before. */
    N3_A_REVISION_NEVER_CHANGES(ARevisionNeverChanges::new),

    /** Every line that was ever published can be read in a revision, and its draft refuses to delete it. */
    N6_NOTHING_PUBLISHED_IS_DELETED(NothingPublishedIsDeleted::new),

    /** Whoever reads leaves the whole store as it was. */
    N7_READING_WRITES_NOTHING(ReadingWritesNothing::new),

    /** Of two edits from one seen version one is saved and the other told; the same request twice counts once. */
    N9_NO_SAVE_IS_LOST(NoSaveIsLost::new);

    private final Supplier<Check> check;

    Never(Supplier<Check> check) {
        this.check = check;
    }

    /** Watches a new company. */
    Check watch() {
        Check watching = check.get();
        return step -> {
            try {
                watching.after(step);
            } catch (AssertionError broken) {
                throw new AssertionError(name() + ": " + broken.getMessage(), broken);
            }
        };
    }

    interface Check {
        void after(Step step);
    }

    private static void assertSame(Contents expected, Contents actual) {
        assertTrue(expected.equals(actual), () -> "changed: " + expected.differenceTo(actual));
    }

    private static final class WorkMovesNoNumber implements Check {
        @Override
        public void after(Step step) {
            if (step.deed().kind() != Deed.Kind.FIGURES) {
                assertSame(step.before().figures(), step.after().figures());
            }
            if (step.deed().kind() == Deed.Kind.CONTEXT || step.deed().kind() == Deed.Kind.HOST_EVENT) {
                assertSame(step.before().published(), step.after().published());
            }
        }
    }

    private static final class NoChildMovesItsParent implements Check {
        @Override
        public void after(Step step) {
            if (step.deed().kind() == Deed.Kind.FIGURES) {
                String itsOwn = step.act().keyResult().orElseThrow().uid();
                assertSame(
                        step.before().figures().without(itsOwn),
                        step.after().figures().without(itsOwn));
                assertSame(step.before().allButFigures(), step.after().allButFigures());
            } else {
                assertSame(step.before().figures(), step.after().figures());
            }
        }
    }

    private static final class ARevisionNeverChanges implements Check {
        private final Map<PublishedRevision, String> seen = new HashMap<>();

        @Override
        public void after(Step step) {
            List<PublishedRevision> there = step.company().revisions();
            seen.forEach((revision, text) -> {
                assertTrue(there.contains(revision), () -> "gone or changed: " + revision);
                assertEquals(Optional.of(text), textOf(step, revision));
            });
            there.stream()
                    .filter(revision -> !seen.containsKey(revision))
                    .forEach(revision -> seen.put(revision, checked(step, there, revision)));
        }

        private static String checked(Step step, List<PublishedRevision> there, PublishedRevision revision) {
            String text = textOf(step, revision).orElseThrow();
            assertEquals(revision.hash(), ContentHash.of(text));
            assertEquals(before(there, revision).map(PublishedRevision::hash), revision.previous());
            assertEquals(revision.number() == 1, revision.previous().isEmpty());
            revision.previous().ifPresent(hash -> assertTrue(text.contains(hash.hex()), text));
            return text;
        }

        private static Optional<String> textOf(Step step, PublishedRevision revision) {
            return Optional.ofNullable(step.company()
                    .useCases
                    .stores
                    .revisions
                    .texts(List.of(revision.hash()))
                    .get(revision.hash()));
        }

        private static Optional<PublishedRevision> before(List<PublishedRevision> all, PublishedRevision revision) {
            return all.stream()
                    .filter(one -> one.sheet().equals(revision.sheet()) && one.number() == revision.number() - 1)
                    .findFirst();
        }
    }

    private static final class NothingPublishedIsDeleted implements Check {
        private final Set<String> published = new HashSet<>();
        private int turn;

        @Override
        public void after(Step step) {
            if (step.deed().kind() != Deed.Kind.TEXT) {
                assertSame(step.before().published(), step.after().published());
                return;
            }
            Set<String> readable = new HashSet<>();
            for (PublishedRevision revision : step.company().revisions()) {
                RevisionShown shown =
                        Outcomes.done(step.company().useCases.showRevision.run(UseCases.LIN, revision.id()));
                lines(shown.content()).forEach(readable::add);
            }
            assertTrue(readable.containsAll(published), "a published line is in no revision any more");
            published.addAll(readable);
            step.company().drafts().forEach(draft -> refusesToDelete(step.company(), draft));
        }

        private static Stream<String> lines(PublishedSheet content) {
            return Stream.concat(
                    content.objectives().stream().map(one -> one.id().uid()),
                    content.keyResults().map(one -> one.id().uid()));
        }

        // Each published line stands in its draft; one after another is tried to be removed.
        private void refusesToDelete(CompanyAtRandom company, Draft draft) {
            List<String> lines = company
                    .useCases
                    .stores
                    .revisions
                    .ofSheet(draft.sheet().id())
                    .stream()
                    .map(company.useCases::content)
                    .flatMap(NothingPublishedIsDeleted::lines)
                    .distinct()
                    .toList();
            assertTrue(draft.lineVersions().keySet().containsAll(lines), "a published line is out of its draft");
            if (!lines.isEmpty()) {
                String line = lines.get(turn++ % lines.size());
                Outcome<Draft> outcome = company.useCases.removeLine.run(
                        An.actor(company.teamOf(draft.sheet()).lead()),
                        new RemoveLineCommand(
                                draft.sheet().id(), line, draft.lineVersions().get(line)));
                assertEquals(Optional.of(new SheetRefusal.LineIsPublished()), outcome.whyNot());
            }
        }
    }

    private static final class ReadingWritesNothing implements Check {
        @Override
        public void after(Step step) {
            if (step.deed().kind() == Deed.Kind.READING) {
                assertSame(step.before(), step.after());
            }
        }
    }

    private static final class NoSaveIsLost implements Check {
        @Override
        public void after(Step step) {
            if (!step.isDone()) {
                return;
            }
            if (step.act().isOneRequest()) {
                assertEquals(step.outcome(), step.act().run().get());
                assertSame(step.after(), Contents.of(step.company().useCases.stores));
            }
            step.act().rival().ifPresent(rival -> {
                List<AuditEntry> deeds = step.company().useCases.stores.audit.entries();
                Outcome<?> second = rival.get();
                assertTrue(second.whyNot().isPresent(), "a second edit of one version was saved");
                assertTrue(
                        second.whyNot().orElseThrow().kind() == Refusal.Kind.STALE
                                || second.whyNot().orElseThrow().kind() == Refusal.Kind.NOT_ALLOWED,
                        () -> "another refusal: " + second);
                // what could not be saved is kept beside the line; nothing else changes
                assertSame(
                        step.after().besideUnsaved(),
                        Contents.of(step.company().useCases.stores).besideUnsaved());
                List<AuditEntry> since = step.company().useCases.stores.audit.entries();
                assertTrue(
                        since.stream()
                                        .skip(deeds.size())
                                        .map(AuditEntry::deed)
                                        .allMatch(org.okrtree.domain.audit.Deed.EDIT_KEPT::equals)
                                && since.size() <= deeds.size() + 1,
                        "a refused save did something else");
            });
        }
    }
}
