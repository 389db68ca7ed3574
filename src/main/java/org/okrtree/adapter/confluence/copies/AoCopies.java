package org.okrtree.adapter.confluence.copies;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.okrtree.adapter.confluence.Copies;
import org.okrtree.adapter.confluence.Copy;
import org.okrtree.domain.publication.ContentHash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies in the table COPY. */
public final class AoCopies implements Copies {
    private static final Logger LOG = LoggerFactory.getLogger(AoCopies.class);

    private static final String ALL = "ID, KIND, COPY_KEY, ETAG, FETCHED_AT, SHA, CONTENT";
    private static final String NO_ETAG = "-";
    private static final int LONGEST_ETAG = 100;
    /** Oracle takes 1000 in a list, SQL Server 2100 in a statement. */
    private static final int MOST_IN_A_LIST = 800;

    private final ActiveObjects ao;

    public AoCopies(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<String, Copy> of(Collection<String> keys) {
        Map<String, Copy> copies = new LinkedHashMap<>();
        for (List<String> some : chunks(keys)) {
            read(Query.select(ALL).where(in(some.size()), some.toArray()))
                    .forEach(copy -> copies.put(copy.key(), copy));
        }
        return copies;
    }

    @Override
    public List<Copy> ofKind(Copy.Kind kind) {
        return read(Query.select(ALL).where("KIND = ?", kind.code()));
    }

    private List<Copy> read(Query query) {
        List<Copy> copies = new ArrayList<>();
        ao.stream(CopyRow.class, query, row -> intact(row).ifPresent(copies::add));
        return copies;
    }

    private static Optional<Copy> intact(CopyRow row) {
        Optional<Copy.Kind> kind = Stream.of(Copy.Kind.values())
                .filter(one -> one.code().equals(row.getKind()))
                .findFirst();
        if (kind.isEmpty() || !isIntact(row, kind.get())) {
            LOG.warn("the copy {} was changed and is not shown", row.getCopyKey());
            return Optional.empty();
        }
        return Optional.of(new Copy(
                kind.get(),
                row.getCopyKey(),
                row.getEtag().equals(NO_ETAG) ? "" : row.getEtag(),
                Instant.ofEpochMilli(row.getFetchedAt()),
                row.getContent()));
    }

    // A text is what its key says, whatever stands beside it.
    private static boolean isIntact(CopyRow row, Copy.Kind kind) {
        String sha = ContentHash.of(row.getContent()).hex();
        return sha.equals(row.getSha())
                && (kind != Copy.Kind.TEXT || row.getCopyKey().endsWith("/" + sha));
    }

    @Override
    public void keep(Collection<Copy> copies) {
        ao.executeInTransaction(() -> {
            deleteKeys(copies.stream().map(Copy::key).toList());
            copies.forEach(copy -> ao.create(CopyRow.class, columns(copy)));
            return true;
        });
    }

    private static Map<String, Object> columns(Copy copy) {
        return Map.of(
                "KIND",
                copy.kind().code(),
                "COPY_KEY",
                copy.key(),
                "ETAG",
                copy.etag().isEmpty() || copy.etag().length() > LONGEST_ETAG ? NO_ETAG : copy.etag(),
                "FETCHED_AT",
                copy.at().toEpochMilli(),
                "SHA",
                ContentHash.of(copy.content()).hex(),
                "CONTENT",
                copy.content());
    }

    @Override
    public void forget(Copy.Kind kind, Instant before) {
        ao.deleteWithSQL(CopyRow.class, "KIND = ? AND FETCHED_AT < ?", kind.code(), before.toEpochMilli());
    }

    @Override
    public void forgetAllBut(Copy.Kind kind, Collection<String> keys, Instant before) {
        Set<String> others = new HashSet<>();
        ao.stream(
                CopyRow.class,
                Query.select("ID, COPY_KEY").where("KIND = ? AND FETCHED_AT < ?", kind.code(), before.toEpochMilli()),
                row -> others.add(row.getCopyKey()));
        others.removeAll(Set.copyOf(keys));
        deleteKeys(others);
    }

    @Override
    public int clear() {
        return ao.deleteWithSQL(CopyRow.class, null);
    }

    @Override
    public Stock stock() {
        int[] counts = new int[2];
        ao.stream(CopyRow.class, Query.select(ALL), row -> counts[intact(row).isPresent() ? 0 : 1]++);
        return new Stock(counts[0], counts[1]);
    }

    private void deleteKeys(Collection<String> keys) {
        for (List<String> some : chunks(keys)) {
            ao.deleteWithSQL(CopyRow.class, in(some.size()), some.toArray());
        }
    }

    private static String in(int size) {
        return "COPY_KEY IN (" + String.join(", ", Collections.nCopies(size, "?")) + ")";
    }

    private static List<List<String>> chunks(Collection<String> all) {
        List<String> rest = all.stream().distinct().sorted().collect(Collectors.toList());
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < rest.size(); from += MOST_IN_A_LIST) {
            chunks.add(rest.subList(from, Math.min(rest.size(), from + MOST_IN_A_LIST)));
        }
        return chunks;
    }
}
