package org.okrtree.adapter.web.publication;

import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.PeopleNames;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.person.Account;
import org.okrtree.application.publication.RevisionShown;
import org.okrtree.application.publication.ShowRevision;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.ReasonKind;

/** The page of one revision as it was published, for all who may use the product: {@code revision/<uid>}. */
public final class RevisionServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient ShowRevision showRevision;

    public RevisionServlet(PageTools tools, ShowRevision showRevision) {
        super(tools, "sheets");
        this.showRevision = showRevision;
    }

    @Override
    protected Answer read(Page page) {
        return RevisionId.of(page.named())
                .map(id -> showRevision.run(page.actor(), id))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                .fold(shown -> Answer.shown("okr-revision", view(page, shown), "okr.revision."), Answer::refused);
    }

    private static RevisionPageView view(Page page, RevisionShown shown) {
        PublishedSheet content = shown.content();
        PublishedRevision revision = shown.revision();
        PublishedRevision newest = shown.all().get(0);
        Words words = page.words();
        String team = content.team().nameAmong(PeopleNames.of(shown.people()));
        return new RevisionPageView(
                Html.of(team),
                Html.of(content.cycle().name()),
                Html.of(page.address("sheet/" + revision.sheet().uid())),
                words.html(
                        "okr.revision.of", team, words.say("okr.revision.number", Integer.toString(revision.number()))),
                words.html("okr.revision.number", Integer.toString(revision.number())),
                words.html(
                        shown.isNewest() ? "okr.revision.place-newest" : "okr.revision.place",
                        Integer.toString(revision.number()),
                        Integer.toString(newest.number())),
                words.html(
                        "okr.revision.published-by",
                        words.dayAndYear(revision.at(), content.cycle().zone()),
                        name(words, shown, revision.by())),
                content.reasonKind() == ReasonKind.WORDING,
                !revision.reason().isEmpty(),
                Html.of(revision.reason()),
                revision.number() > 1,
                Html.of(page.address(CompareServlet.address(revision))),
                shown.isNewest(),
                Html.of(page.address("revision/" + newest.id().uid())),
                Html.of(page.address(CompareServlet.address(revision, newest))),
                revision.hash().hex(),
                page.fragment("okr-lines", new DiffViews(words, PeopleNames.of(shown.people())).whole(content)),
                shown.all().stream().map(one -> line(page, shown, one)).toList());
    }

    private static RevisionPageView.RevisionLineView line(Page page, RevisionShown shown, PublishedRevision one) {
        Words words = page.words();
        return new RevisionPageView.RevisionLineView(
                Html.of(page.address("revision/" + one.id().uid())),
                words.html("okr.revision.number", Integer.toString(one.number())),
                Html.of(words.dayAndYear(one.at(), shown.content().cycle().zone())),
                Html.of(name(words, shown, one.by())),
                Html.of(one.reason()));
    }

    private static String name(Words words, RevisionShown shown, PersonId person) {
        return Optional.ofNullable(shown.people().get(person))
                .map(Account::displayName)
                .orElseGet(() -> words.say("okr.person.unknown"));
    }
}
