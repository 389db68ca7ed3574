package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.okrtree.application.sheet.Pastes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.TakenLines;

/**
 * Lines that were taken at once, as deeds on record in the table AUDIT_ENTRY: the request is the id of the deed, so that it is there
 * once, the sheet what it was done to. What it says is the uids of the lines, and from its second line on what was left over.
 */
public final class AoPastes implements Pastes {

    private final ActiveObjects ao;

    public AoPastes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(TakenLines taken) {
        Rows.insert(
                ao,
                AuditEntryRow.class,
                Columns.of("OWN_UID", taken.request().uid())
                        .and("DONE_AT", taken.at().toEpochMilli())
                        .and("PERSON_UID", taken.by().uid())
                        .and("DEED", deed(taken.source()).code())
                        .and("OBJECT_UID", taken.sheet().uid())
                        .andText("BEFORE_TEXT", "")
                        .andText(
                                "AFTER_TEXT",
                                taken.uids().stream().sorted().collect(Collectors.joining(" ")) + "\n"
                                        + taken.leftOver()));
    }

    @Override
    public Optional<TakenLines> of(RequestId request) {
        return Rows.one(ao, AuditEntryRow.class, "OWN_UID = ?", request.uid()).flatMap(AoPastes::taken);
    }

    @Override
    public Optional<TakenLines> newestOf(SheetId sheet) {
        AuditEntryRow[] newest = ao.find(
                AuditEntryRow.class,
                Query.select()
                        .where(
                                "OBJECT_UID = ? AND DEED IN (?, ?)",
                                sheet.uid(),
                                Deed.LINES_PASTED.code(),
                                Deed.LINES_COPIED.code())
                        .order("DONE_AT DESC, OWN_UID DESC")
                        .limit(1));
        return newest.length == 0 ? Optional.empty() : taken(newest[0]);
    }

    private static Optional<TakenLines> taken(AuditEntryRow row) {
        return source(row.getDeed()).map(source -> {
            String[] said = Stored.text(row.getAfterText()).split("\n", 2);
            return new TakenLines(
                    new RequestId(row.getOwnUid()),
                    new SheetId(row.getObjectUid()),
                    new PersonId(row.getPersonUid()),
                    Instant.ofEpochMilli(row.getDoneAt()),
                    source,
                    Set.copyOf(List.of(said[0].split(" "))),
                    said.length > 1 ? said[1] : "");
        });
    }

    private static Deed deed(TakenLines.Source source) {
        return switch (source) {
            case PASTED -> Deed.LINES_PASTED;
            case COPIED -> Deed.LINES_COPIED;
        };
    }

    private static Optional<TakenLines.Source> source(String deed) {
        for (TakenLines.Source source : TakenLines.Source.values()) {
            if (deed(source).code().equals(deed)) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
