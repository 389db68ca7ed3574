package org.okrtree.application.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.An;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.application.audit.InMemoryAuditLog;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.IssueMade;
import org.okrtree.domain.sheet.TakenLines;

public final class InMemorySheetLog implements SheetLog, InMemoryStore {

    private final InMemoryRows<RequestId, TakenLines> taken = new InMemoryRows<>();
    private final InMemoryRows<Integer, FindingKept> kept = new InMemoryRows<>();
    private final InMemoryRows<RequestId, IssueMade> made = new InMemoryRows<>();
    private final InMemoryAuditLog audit;

    public InMemorySheetLog(InMemoryAuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void add(TakenLines lines) {
        taken.add(lines.request(), lines);
        audit.append(new AuditEntry(
                lines.request().uid(),
                lines.at(),
                lines.by(),
                switch (lines.source()) {
                    case PASTED -> Deed.LINES_PASTED;
                    case COPIED -> Deed.LINES_COPIED;
                    default -> Deed.EXIT_TAKEN;
                },
                lines.sheet().uid(),
                lines.source().isExit()
                        ? lines.source().code() + " " + lines.from().line() + " "
                                + lines.from().version()
                        : "",
                lines.uids().stream().sorted().collect(Collectors.joining(" ")) + "\n" + lines.leftOver()));
    }

    @Override
    public void add(FindingKept one) {
        kept.add((int) kept.all().count(), one);
        audit.append(new AuditEntry(
                An.uid(),
                one.at(),
                one.by(),
                one.isKept() ? Deed.FINDING_KEPT : Deed.FINDING_ASKED_AGAIN,
                one.sheet().uid(),
                "",
                one.line() + " " + one.finding() + "\n" + one.reason()));
    }

    @Override
    public void add(IssueMade one) {
        made.add(one.request(), one);
        audit.append(new AuditEntry(
                An.uid(),
                one.at(),
                one.by(),
                Deed.ISSUE_MADE,
                one.sheet().uid(),
                one.request().uid(),
                Long.toString(one.issue())));
    }

    @Override
    public Optional<TakenLines> of(RequestId request) {
        return taken.with(request);
    }

    @Override
    public Entries of(SheetId sheet) {
        List<FindingKept> newestFirst = new ArrayList<>(
                kept.all().filter(one -> one.sheet().equals(sheet)).toList());
        Collections.reverse(newestFirst);
        return Entries.of(
                taken.all()
                        .filter(one -> one.sheet().equals(sheet))
                        .sorted(Comparator.comparing(TakenLines::at)
                                .thenComparing(one -> one.request().uid())
                                .reversed())
                        .toList(),
                newestFirst,
                made.all()
                        .filter(one -> one.sheet().equals(sheet))
                        .collect(Collectors.toMap(IssueMade::request, IssueMade::issue)));
    }

    @Override
    public Runnable remember() {
        Runnable back = taken.remember();
        Runnable keptBack = kept.remember();
        Runnable madeBack = made.remember();
        return () -> {
            back.run();
            keptBack.run();
            madeBack.run();
        };
    }
}
