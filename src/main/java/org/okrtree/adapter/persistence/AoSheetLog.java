package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.sheet.SheetLog;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.IssueMade;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.sheet.UnsavedEdit;

/**
 * The log of sheets as deeds on record in the table AUDIT_ENTRY, what it was done to being the sheet. Of lines taken at once the request
 * is the id of the deed, so that it is there once; it says the uids of the lines, from its second line on what was left over, and
 * before it where they came from: the source's code, the line and its version. Of an issue made it says the id, and before it the request
 * that took the line out. Of a finding it says the line and the code, and from its second line on the reason.
 * Of an edit that could not be saved it says which line and version, who was faster, and what stood and what was written; its id is the
 * edit's, by which a later deed says that it is settled.
 */
public final class AoSheetLog implements SheetLog {

    private static final String EDITS = codes(Stream.of(Deed.EDIT_KEPT, Deed.EDIT_SETTLED, Deed.EDIT_RESTORED));
    private static final String DEEDS = codes(Stream.of(
            Deed.LINES_PASTED,
            Deed.LINES_COPIED,
            Deed.EXIT_TAKEN,
            Deed.ISSUE_MADE,
            Deed.FINDING_KEPT,
            Deed.FINDING_ASKED_AGAIN,
            Deed.EDIT_KEPT,
            Deed.EDIT_SETTLED,
            Deed.EDIT_RESTORED));

    private static String codes(Stream<Deed> deeds) {
        return deeds.map(Deed::code).map(code -> "'" + code + "'").collect(Collectors.joining(", ", "(", ")"));
    }

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

    @Override
    public void add(UnsavedEdit edit) {
        insert(
                edit.uid(),
                edit.at(),
                edit.by(),
                Deed.EDIT_KEPT,
                edit.sheet(),
                String.join(
                                " ",
                                Lines.kind(edit.base()),
                                edit.lineUid(),
                                Integer.toString(edit.base().version()),
                                Integer.toString(edit.faster().version()),
                                edit.faster().by().uid(),
                                Long.toString(edit.faster().at().toEpochMilli()))
                        + "\n" + Lines.text(edit.base()),
                Lines.text(edit.mine()));
    }

    @Override
    public void settle(UnsavedEdit edit, String uid, Saver by) {
        insert(uid, by.at(), by.person(), Deed.EDIT_SETTLED, edit.sheet(), "", edit.uid());
    }

    @Override
    public void restore(UnsavedEdit edit, String uid, Saver by) {
        insert(uid, by.at(), by.person(), Deed.EDIT_RESTORED, edit.sheet(), "", edit.uid());
    }

    @Override
    public List<UnsavedEdit> unsaved(SheetId sheet) {
        return unsaved(rows(sheet, EDITS));
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
        List<AuditEntryRow> rows = rows(sheet, DEEDS);
        return Entries.of(
                rows.stream().flatMap(row -> taken(row).stream()).toList(),
                rows.stream().flatMap(row -> kept(row).stream()).toList(),
                rows.stream()
                        .filter(row -> row.getDeed().equals(Deed.ISSUE_MADE.code()))
                        .collect(Collectors.toMap(
                                row -> new RequestId(Stored.text(row.getBeforeText())),
                                row -> Long.parseLong(Stored.text(row.getAfterText())))),
                unsaved(rows));
    }

    private List<AuditEntryRow> rows(SheetId sheet, String deeds) {
        return List.of(ao.find(
                AuditEntryRow.class,
                Query.select()
                        .where("OBJECT_UID = ? AND DEED IN " + deeds, sheet.uid())
                        .order("DONE_AT DESC, OWN_UID DESC")));
    }

    // Whether one is settled, the newest word on it says.
    private static List<UnsavedEdit> unsaved(List<AuditEntryRow> newestFirst) {
        Map<String, Boolean> open = new HashMap<>();
        List<UnsavedEdit> all = new ArrayList<>();
        for (AuditEntryRow row : newestFirst) {
            if (row.getDeed().equals(Deed.EDIT_KEPT.code())) {
                all.add(unsaved(row, open.getOrDefault(row.getOwnUid(), true)));
            } else if (isWordOnEdit(row)) {
                open.putIfAbsent(Stored.text(row.getAfterText()), row.getDeed().equals(Deed.EDIT_RESTORED.code()));
            }
        }
        return UnsavedEdit.newest(all);
    }

    private static boolean isWordOnEdit(AuditEntryRow row) {
        return row.getDeed().equals(Deed.EDIT_SETTLED.code()) || row.getDeed().equals(Deed.EDIT_RESTORED.code());
    }

    private static UnsavedEdit unsaved(AuditEntryRow row, boolean isOpen) {
        String[] before = Stored.text(row.getBeforeText()).split("\n", 2);
        String[] head = before[0].split(" ", -1);
        int version = Integer.parseInt(head[2]);
        return new UnsavedEdit(
                row.getOwnUid(),
                new SheetId(row.getObjectUid()),
                new PersonId(row.getPersonUid()),
                Instant.ofEpochMilli(row.getDoneAt()),
                Lines.read(head[0], head[1], version, before[1]),
                Lines.read(head[0], head[1], version, Stored.text(row.getAfterText())),
                new UnsavedEdit.Faster(
                        new PersonId(head[4]),
                        Instant.ofEpochMilli(Long.parseLong(head[5])),
                        Integer.parseInt(head[3])),
                isOpen);
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
