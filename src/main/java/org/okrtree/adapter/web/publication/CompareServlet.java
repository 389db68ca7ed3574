package org.okrtree.adapter.web.publication;

import java.util.List;
import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.PeopleNames;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.publication.CompareRevisions;
import org.okrtree.application.publication.CompareRevisionsQuery;
import org.okrtree.application.publication.RevisionsCompared;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;

/** The page of any two revisions of a sheet, for all who may use the product: {@code compare?before=&after=}. */
public final class CompareServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient CompareRevisions compareRevisions;

    public CompareServlet(PageTools tools, CompareRevisions compareRevisions) {
        super(tools, "sheets", "okr-diff-resources");
        this.compareRevisions = compareRevisions;
    }

    /** Address of a revision beside the one before it. */
    public static String address(PublishedRevision after) {
        return "compare?after=" + after.id().uid();
    }

    static String address(PublishedRevision before, PublishedRevision after) {
        return "compare?before=" + before.id().uid() + "&after=" + after.id().uid();
    }

    @Override
    protected Answer read(Page page) {
        Optional<RevisionId> after = RevisionId.of(page.typed("after"));
        Optional<RevisionId> before = RevisionId.of(page.typed("before"));
        boolean isAsked =
                after.isPresent() && (before.isPresent() || page.typed("before").isEmpty());
        return (isAsked
                        ? compareRevisions.run(
                                page.actor(), new CompareRevisionsQuery(before.orElse(null), after.orElseThrow()))
                        : Outcome.<RevisionsCompared>refused(new AccessRefusal.NotThere()))
                .fold(compared -> Answer.shown("okr-compare", view(page, compared), "okr.compare."), Answer::refused);
    }

    private static ComparePageView view(Page page, RevisionsCompared compared) {
        PublishedSheet before = compared.before();
        PublishedSheet after = compared.after();
        Words words = page.words();
        DiffViews views = new DiffViews(words, PeopleNames.of(compared.people()));
        String team = after.team().nameAmong(PeopleNames.of(compared.people()));
        return new ComparePageView(
                Html.of(team),
                Html.of(after.cycle().name()),
                Html.of(page.address("sheet/" + after.sheet().uid())),
                words.html(
                        "okr.revision.of",
                        team,
                        words.say(
                                "okr.compare.title",
                                Integer.toString(before.revision()),
                                Integer.toString(after.revision()))),
                choices(words, compared, before),
                choices(words, compared, after),
                after.revision() == before.revision() + 1 ? Html.of(after.reason()) : "",
                Html.of(views.number(before.revision())),
                revisionAddress(page, compared, before),
                Html.of(views.number(after.revision())),
                revisionAddress(page, compared, after),
                page.fragment("okr-diff", views.between(before, after, compared.diff()), "okr.diff."));
    }

    private static List<ChoiceView> choices(Words words, RevisionsCompared compared, PublishedSheet chosen) {
        return compared.all().stream()
                .map(one -> new ChoiceView(
                        one.id().uid(),
                        words.html(
                                "okr.revision.badge",
                                Integer.toString(one.number()),
                                words.dayAndYear(one.at(), chosen.cycle().zone())),
                        one.number() == chosen.revision()))
                .toList();
    }

    private static String revisionAddress(Page page, RevisionsCompared compared, PublishedSheet of) {
        return compared.all().stream()
                .filter(one -> one.number() == of.revision())
                .map(one -> Html.of(page.address("revision/" + one.id().uid())))
                .findFirst()
                .orElse("");
    }
}
