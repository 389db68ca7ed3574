package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.okrtree.application.sheet.SheetLog;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.IssueMade;
import org.okrtree.domain.sheet.TakenLines;

/**
 * The log of sheets as deeds on record in the table AUDIT_ENTRY, what it was done to being the sheet. Of lines taken at once the request
 * is the id of the deed, so that it is there once; it says the uids of the lines, from its second line on what was left over, and
 * before it where they came from: the source's code, the line and its version. Of an issue made it says the id, and before it the request
 * that took the line out. Of a finding it says the line and the code, and from its second line on the reason.
 */
public final class AoSheetLog implements SheetLog {

    private static final String DEEDS = Stream.of(
                    Deed.LINES_PASTED,
                    Deed.LINES_COPIED,
                    Deed.EXIT_TAKEN,
                    Deed.ISSUE_MADE,
                    Deed.FINDING_KEPT,
                    Deed.FINDING_ASKED_AGAIN)
            .map(Deed::code)
            .map(code -> "'" + code + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private final ActiveObjects ao;
    private final Uids uids;

    public AoSheetLog(ActiveObjects ao, Uids uids) {
        this.ao = ao;
        this.uids = uids;
    }

    @Override
    public void add(TakenLines taken) {
        insert(
                taken.request().uid(),
                taken.at(),
                taken.by(),
                deed(taken.source()),
                taken.sheet(),
                taken.source().isExit()
                        ? taken.source().code() + " " + taken.from().line() + " "
                                + taken.from().version()
                        : "",
                taken.uids().stream().sorted().collect(Collectors.joining(" ")) + "\n" + taken.leftOver());
    }

    @Override
    public void add(FindingKept kept) {
        insert(
                uids.next(),
                kept.at(),
                kept.by(),
                kept.isKept() ? Deed.FINDING_KEPT : Deed.FINDING_ASKED_AGAIN,
                kept.sheet(),
                "",
                kept.line() + " " + kept.finding() + "\n" + kept.reason());
    }

    @Override
    public void add(IssueMade made) {
        insert(
                uids.next(),
                made.at(),
                made.by(),
                Deed.ISSUE_MADE,
                made.sheet(),
                made.request().uid(),
                Long.toString(made.issue()));
    }

    private void insert(String uid, Instant at, PersonId by, Deed deed, SheetId sheet, String before, String after) {
        Rows.insert(
                ao,
                AuditEntryRow.class,
                Columns.of("OWN_UID", uid)
                        .and("DONE_AT", at.toEpochMilli())
                        .and("PERSON_UID", by.uid())
                        .and("DEED", deed.code())
                        .and("OBJECT_UID", sheet.uid())
                        .andText("BEFORE_TEXT", before)
                        .andText("AFTER_TEXT", after));
    }

    @Override
    public Optional<TakenLines> of(RequestId request) {
        return Rows.one(ao, AuditEntryRow.class, "OWN_UID = ?", request.uid()).flatMap(AoSheetLog::taken);
    }

    @Override
    public Entries of(SheetId sheet) {
        List<AuditEntryRow> rows = List.of(ao.find(
                AuditEntryRow.class,
                Query.select()
                        .where("OBJECT_UID = ? AND DEED IN " + DEEDS, sheet.uid())
                        .order("DONE_AT DESC, OWN_UID DESC")));
        return Entries.of(
                rows.stream().flatMap(row -> taken(row).stream()).toList(),
                rows.stream().flatMap(row -> kept(row).stream()).toList(),
                rows.stream()
                        .filter(row -> row.getDeed().equals(Deed.ISSUE_MADE.code()))
                        .collect(Collectors.toMap(
                                row -> new RequestId(Stored.text(row.getBeforeText())),
                                row -> Long.parseLong(Stored.text(row.getAfterText())))));
    }

    private static Optional<FindingKept> kept(AuditEntryRow row) {
        if (!row.getDeed().equals(Deed.FINDING_KEPT.code()) && !row.getDeed().equals(Deed.FINDING_ASKED_AGAIN.code())) {
            return Optional.empty();
        }
        String[] said = Stored.text(row.getAfterText()).split("\n", 2);
        String[] where = said[0].split(" ", -1);
        return Optional.of(new FindingKept(
                new SheetId(row.getObjectUid()),
                where[0],
                where[1],
                said.length > 1 ? said[1] : "",
                new PersonId(row.getPersonUid()),
                Instant.ofEpochMilli(row.getDoneAt())));
    }

    private static Optional<TakenLines> taken(AuditEntryRow row) {
        String[] before = Stored.text(row.getBeforeText()).split(" ", -1);
        return source(row.getDeed(), before[0]).map(source -> {
            String[] said = Stored.text(row.getAfterText()).split("\n", 2);
            return new TakenLines(
                    new RequestId(row.getOwnUid()),
                    new SheetId(row.getObjectUid()),
                    new PersonId(row.getPersonUid()),
                    Instant.ofEpochMilli(row.getDoneAt()),
                    source,
                    said[0].isEmpty() ? Set.of() : Set.copyOf(List.of(said[0].split(" ", -1))),
                    said.length > 1 ? said[1] : "",
                    before.length == 3
                            ? new TakenLines.From(before[1], Integer.parseInt(before[2]))
                            : TakenLines.From.NOTHING);
        });
    }

    private static Deed deed(TakenLines.Source source) {
        return switch (source) {
            case PASTED -> Deed.LINES_PASTED;
            case COPIED -> Deed.LINES_COPIED;
            default -> Deed.EXIT_TAKEN;
        };
    }

    private static Optional<TakenLines.Source> source(String deed, String code) {
        if (deed.equals(Deed.EXIT_TAKEN.code())) {
            return TakenLines.Source.ofCode(code);
        }
        return Stream.of(TakenLines.Source.PASTED, TakenLines.Source.COPIED)
                .filter(source -> deed(source).code().equals(deed))
                .findFirst();
    }
}
