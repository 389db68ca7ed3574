package org.okrtree.adapter.web.published;

import java.util.List;
import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.application.alignment.AnswerContribution;
import org.okrtree.application.alignment.AnswerContributionCommand;
import org.okrtree.application.alignment.OfferContribution;
import org.okrtree.application.alignment.OfferContributionCommand;
import org.okrtree.application.alignment.WithdrawContribution;
import org.okrtree.application.alignment.WithdrawContributionCommand;
import org.okrtree.application.published.FindParents;
import org.okrtree.application.published.FindParentsQuery;
import org.okrtree.application.published.FoundObjective;
import org.okrtree.application.published.ObjectiveShown;
import org.okrtree.application.published.ShowObjective;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.alignment.AlignmentRefusal;

/**
 * The page of one objective, for all who may use the product; its forms offer, answer and withdraw contributions:
 * {@code objective/<uid>?kr=&find=&history=&after=}.
 */
public final class ObjectiveServlet extends OkrServlet {
    private static final long serialVersionUID = 1;
    private static final String[] SAYINGS = {"okr.objective.", "okr.tree.", "okr.measure."};

    private final transient ShowObjective showObjective;
    private final transient FindParents findParents;
    private final transient OfferContribution offerContribution;
    private final transient AnswerContribution answerContribution;
    private final transient WithdrawContribution withdrawContribution;

    public ObjectiveServlet(
            PageTools tools,
            ShowObjective showObjective,
            FindParents findParents,
            OfferContribution offerContribution,
            AnswerContribution answerContribution,
            WithdrawContribution withdrawContribution) {
        super(tools, "tree", "okr-objective-page-resources");
        this.showObjective = showObjective;
        this.findParents = findParents;
        this.offerContribution = offerContribution;
        this.answerContribution = answerContribution;
        this.withdrawContribution = withdrawContribution;
    }

    @Override
    protected Answer read(Page page) {
        return show(page)
                .fold(
                        shown -> Answer.shown("okr-objective", view(page, shown, Optional.empty()), SAYINGS),
                        Answer::refused);
    }

    @Override
    protected Answer act(Page page, String action) {
        return done(page, action)
                .fold(
                        done -> new Answer.SeeOther(page.address(ObjectivePages.address(page.named()) + "?done="
                                + Done.SAVED.code() + "#contributions")),
                        refusal -> again(page, action, refusal));
    }

    private Outcome<?> done(Page page, String action) {
        return switch (action) {
            case ObjectivePages.OFFER -> offer(page);
            case ObjectivePages.ANSWER -> answer(page);
            case ObjectivePages.WITHDRAW ->
                ContributionId.of(page.typed("line"))
                        .<Outcome<?>>map(
                                id -> withdrawContribution.run(page.actor(), new WithdrawContributionCommand(id)))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
            default -> Outcome.refused(new AccessRefusal.NotThere());
        };
    }

    private Outcome<?> offer(Page page) {
        Optional<ObjectiveId> child = ObjectiveId.of(page.named());
        Optional<ObjectiveId> parent = ObjectiveId.of(page.typed("parent"));
        Optional<RequestId> request = RequestId.of(page.typed("request"));
        if (child.isEmpty() || request.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return parent.isEmpty()
                ? Outcome.refused(new AlignmentRefusal.NoSuchObjective("parent"))
                : offerContribution.run(
                        page.actor(),
                        new OfferContributionCommand(child.get(), parent.get(), request.get(), page.typed("sentence")));
    }

    private Outcome<?> answer(Page page) {
        Optional<ContributionId> contribution = ContributionId.of(page.typed("line"));
        Optional<RequestId> request = RequestId.of(page.typed("request"));
        return contribution.isEmpty() || request.isEmpty()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : answerContribution.run(
                        page.actor(),
                        new AnswerContributionCommand(
                                contribution.get(), request.get(), page.typed("kind"), page.typed("text")));
    }

    private Answer again(Page page, String action, Refusal refusal) {
        return show(page)
                .fold(
                        shown -> Answer.shownAgain(
                                refusal,
                                "okr-objective",
                                view(page, shown, Optional.of(new TypedForm(action, page.typed("line"), refusal))),
                                SAYINGS),
                        Answer::refused);
    }

    private Outcome<ObjectiveShown> show(Page page) {
        return ObjectiveId.of(page.named())
                .map(id -> showObjective.run(page.actor(), id))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private ObjectivePageView view(Page page, ObjectiveShown shown, Optional<TypedForm> refused) {
        return new ObjectivePages(page, shown, found(page, shown), refused).view();
    }

    // Only who looks for one pays for it.
    private List<FoundObjective> found(Page page, ObjectiveShown shown) {
        return page.typed("find").isBlank()
                ? List.of()
                : findParents
                        .run(page.actor(), new FindParentsQuery(shown.id(), page.typed("find")))
                        .fold(all -> all, refusal -> List.of());
    }
}
