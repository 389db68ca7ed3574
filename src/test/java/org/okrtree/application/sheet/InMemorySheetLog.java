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
import org.okrtree.domain.sheet.UnsavedEdit;

public final class InMemorySheetLog implements SheetLog, InMemoryStore {

    private final InMemoryRows<RequestId, TakenLines> taken = new InMemoryRows<>();
    private final InMemoryRows<Integer, FindingKept> kept = new InMemoryRows<>();
    private final InMemoryRows<RequestId, IssueMade> made = new InMemoryRows<>();
    private final InMemoryRows<String, UnsavedEdit> unsaved = new InMemoryRows<>();
    private final InMemoryRows<Integer, Word> words = new InMemoryRows<>();
    private final InMemoryAuditLog audit;

    /** The newest word on an edit says whether it is settled. */
    private record Word(String edit, boolean isOpen) {}

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
    public void add(UnsavedEdit edit) {
        unsaved.add(edit.uid(), edit);
        audit.append(new AuditEntry(
                edit.uid(),
                edit.at(),
                edit.by(),
                Deed.EDIT_KEPT,
                edit.sheet().uid(),
                edit.lineUid(),
                edit.mine().title()));
    }

    @Override
    public void settle(UnsavedEdit edit, String uid, Saver by) {
        say(edit, uid, by, Deed.EDIT_SETTLED);
    }

    @Override
    public void restore(UnsavedEdit edit, String uid, Saver by) {
        say(edit, uid, by, Deed.EDIT_RESTORED);
    }

    private void say(UnsavedEdit edit, String uid, Saver by, Deed deed) {
        words.add((int) words.all().count(), new Word(edit.uid(), deed == Deed.EDIT_RESTORED));
        audit.append(
                new AuditEntry(uid, by.at(), by.person(), deed, edit.sheet().uid(), "", edit.uid()));
    }

    @Override
    public List<UnsavedEdit> unsaved(SheetId sheet) {
        List<UnsavedEdit> newestFirst = new ArrayList<>(unsaved.all()
                .filter(one -> one.sheet().equals(sheet))
                .map(one -> new UnsavedEdit(
                        one.uid(),
                        one.sheet(),
                        one.by(),
                        one.at(),
                        one.base(),
                        one.mine(),
                        one.faster(),
                        words.all()
                                .filter(word -> word.edit().equals(one.uid()))
                                .reduce((first, second) -> second)
                                .map(Word::isOpen)
                                .orElse(true)))
                .toList());
        Collections.reverse(newestFirst);
        return UnsavedEdit.newest(newestFirst);
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
                        .collect(Collectors.toMap(IssueMade::request, IssueMade::issue)),
                unsaved(sheet));
    }

    @Override
    public Runnable remember() {
        Runnable back = taken.remember();
        Runnable keptBack = kept.remember();
        Runnable madeBack = made.remember();
        Runnable unsavedBack = unsaved.remember();
        Runnable wordsBack = words.remember();
        return () -> {
            back.run();
            unsavedBack.run();
            wordsBack.run();
            keptBack.run();
            madeBack.run();
        };
    }
}
