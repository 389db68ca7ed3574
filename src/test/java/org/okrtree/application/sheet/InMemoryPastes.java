package org.okrtree.application.sheet;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.application.audit.InMemoryAuditLog;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.TakenLines;

public final class InMemoryPastes implements Pastes, InMemoryStore {

    private final InMemoryRows<RequestId, TakenLines> taken = new InMemoryRows<>();
    private final InMemoryAuditLog audit;

    public InMemoryPastes(InMemoryAuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void add(TakenLines lines) {
        taken.add(lines.request(), lines);
        audit.append(new AuditEntry(
                lines.request().uid(),
                lines.at(),
                lines.by(),
                lines.source() == TakenLines.Source.PASTED ? Deed.LINES_PASTED : Deed.LINES_COPIED,
                lines.sheet().uid(),
                "",
                lines.uids().stream().sorted().collect(Collectors.joining(" ")) + "\n" + lines.leftOver()));
    }

    @Override
    public Optional<TakenLines> of(RequestId request) {
        return taken.with(request);
    }

    @Override
    public Optional<TakenLines> newestOf(SheetId sheet) {
        return taken.all()
                .filter(one -> one.sheet().equals(sheet))
                .max(Comparator.comparing(TakenLines::at)
                        .thenComparing(one -> one.request().uid()));
    }

    @Override
    public Runnable remember() {
        return taken.remember();
    }
}
