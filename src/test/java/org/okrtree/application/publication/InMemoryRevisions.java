package org.okrtree.application.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedRevision;

public final class InMemoryRevisions implements Revisions, InMemoryStore {

    private static final Comparator<PublishedRevision> BY_NUMBER = Comparator.comparingInt(PublishedRevision::number);

    private final InMemoryRows<RevisionId, PublishedRevision> revisions = new InMemoryRows<>();
    private final InMemoryRows<ContentHash, String> texts = new InMemoryRows<>();

    @Override
    public void append(PublishedRevision revision, String canonicalText) {
        if (revisions.all().anyMatch(one -> isSame(one, revision))) {
            throw new InMemoryConflict("a second revision " + revision.number() + " of " + revision.sheet());
        }
        revisions.add(revision.id(), revision);
        texts.add(revision.hash(), canonicalText);
    }

    private static boolean isSame(PublishedRevision one, PublishedRevision other) {
        return one.request().equals(other.request())
                || one.sheet().equals(other.sheet()) && one.number() == other.number();
    }

    @Override
    public Optional<PublishedRevision> with(RevisionId id) {
        return revisions.with(id);
    }

    @Override
    public Optional<PublishedRevision> madeBy(RequestId request) {
        return revisions.all().filter(one -> one.request().equals(request)).findFirst();
    }

    @Override
    public List<PublishedRevision> ofSheet(SheetId sheet) {
        return revisions
                .all()
                .filter(one -> one.sheet().equals(sheet))
                .sorted(BY_NUMBER.reversed())
                .toList();
    }

    @Override
    public Map<SheetId, List<PublishedRevision>> historyOf(Collection<SheetId> sheets) {
        return revisions
                .all()
                .filter(one -> sheets.contains(one.sheet()))
                .sorted(BY_NUMBER.reversed())
                .collect(Collectors.groupingBy(PublishedRevision::sheet));
    }

    @Override
    public List<PublishedRevision> newestOf(Collection<SheetId> sheets) {
        return newest(revisions.all().filter(one -> sheets.contains(one.sheet())));
    }

    @Override
    public List<PublishedRevision> newestInAll(Collection<CycleId> cycles) {
        return cycles.stream()
                .distinct()
                .flatMap(cycle -> newestIn(cycle).stream())
                .toList();
    }

    @Override
    public List<PublishedRevision> newestIn(CycleId cycle) {
        return newest(revisions.all().filter(one -> one.cycle().equals(cycle)));
    }

    @Override
    public List<PublishedRevision> newestAsOf(CycleId cycle, Instant asOf) {
        return newest(asOf(cycle, asOf));
    }

    @Override
    public String stampIn(CycleId cycle) {
        return stamp(revisions.all().filter(one -> one.cycle().equals(cycle)));
    }

    @Override
    public String stampAsOf(CycleId cycle, Instant asOf) {
        return stamp(asOf(cycle, asOf));
    }

    private Stream<PublishedRevision> asOf(CycleId cycle, Instant asOf) {
        return revisions
                .all()
                .filter(one -> one.cycle().equals(cycle) && !one.at().isAfter(asOf));
    }

    private static String stamp(Stream<PublishedRevision> revisions) {
        return revisions.map(one -> one.id().uid()).collect(Collectors.joining(" "));
    }

    private static List<PublishedRevision> newest(Stream<PublishedRevision> revisions) {
        return List.copyOf(revisions
                .collect(Collectors.toMap(
                        PublishedRevision::sheet,
                        Function.identity(),
                        BinaryOperator.maxBy(BY_NUMBER),
                        LinkedHashMap::new))
                .values());
    }

    @Override
    public Map<ContentHash, String> texts(Collection<ContentHash> hashes) {
        Map<ContentHash, String> found = new LinkedHashMap<>();
        hashes.forEach(hash -> texts.with(hash).ifPresent(text -> found.put(hash, text)));
        return found;
    }

    /** Changes a stored text behind everybody's back. */
    public void falsify(ContentHash hash, String text) {
        texts.replace(hash, text);
    }

    @Override
    public Runnable remember() {
        Runnable heads = revisions.remember();
        Runnable contents = texts.remember();
        return () -> {
            heads.run();
            contents.run();
        };
    }
}
