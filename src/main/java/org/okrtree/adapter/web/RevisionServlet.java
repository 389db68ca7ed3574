package org.okrtree.adapter.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.application.person.Account;
import org.okrtree.application.publication.RevisionShown;
import org.okrtree.application.publication.ShowRevision;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;

/** The page of one revision as it was published, for all who may use the product: {@code revision/<uid>}. */
public final class RevisionServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient ShowRevision showRevision;

    public RevisionServlet(PageTools tools, ShowRevision showRevision) {
        super(tools);
        this.showRevision = showRevision;
    }

    @Override
    String place() {
        return "sheets";
    }

    @Override
    Answer read(Page page) {
        return RevisionId.of(page.named())
                .map(id -> showRevision.run(page.actor(), id))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                .fold(
                        shown -> Answer.shown("okr-revision", view(page, shown), "okr.revision.", "okr.sheet."),
                        Answer::refused);
    }

    private static RevisionPageView view(Page page, RevisionShown shown) {
        PublishedSheet content = shown.content();
        PublishedRevision revision = shown.revision();
        Map<PersonId, String> names = shown.people().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().displayName()));
        TreeViews views = new TreeViews(page.words(), sheet -> "");
        return new RevisionPageView(
                Html.of(content.team().name()),
                Html.of(content.cycle().name()),
                Html.of(page.address("sheet/" + revision.sheet().uid())),
                page.words().html("okr.revision.number", Integer.toString(revision.number())),
                page.words()
                        .html(
                                "okr.revision.published-by",
                                page.words()
                                        .dayAndYear(
                                                revision.at(), content.cycle().zone()),
                                views.owner(revision.by(), names)),
                !revision.reason().isEmpty(),
                Html.of(revision.reason()),
                shown.isNewest(),
                Html.of(page.address("revision/" + shown.all().get(0).id().uid())),
                revision.hash().hex(),
                page.fragment(
                        "okr-lines",
                        views.sheet(content, content.cycle().firstDay(), Map.of(), names),
                        "okr.tree.",
                        "okr.sheet."),
                shown.all().stream().map(one -> line(page, shown, one)).toList());
    }

    private static SheetPageView.RevisionLineView line(Page page, RevisionShown shown, PublishedRevision one) {
        return new SheetPageView.RevisionLineView(
                Html.of(page.address("revision/" + one.id().uid())),
                page.words().html("okr.revision.number", Integer.toString(one.number())),
                Html.of(page.words()
                        .dayAndYear(one.at(), shown.content().cycle().zone())),
                Html.of(Optional.ofNullable(shown.people().get(one.by()))
                        .map(Account::displayName)
                        .orElseGet(() -> page.words().say("okr.person.unknown"))),
                Html.of(one.reason()),
                one.equals(shown.all().get(0)));
    }
}
