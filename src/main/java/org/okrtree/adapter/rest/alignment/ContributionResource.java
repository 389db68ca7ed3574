package org.okrtree.adapter.rest.alignment;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.alignment.AnswerContribution;
import org.okrtree.application.alignment.AnswerContributionCommand;
import org.okrtree.application.alignment.WithdrawContribution;
import org.okrtree.application.alignment.WithdrawContributionCommand;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.Uids;

/** One contribution: what the parent's owner says to it, and taking it back. */
@Path("contributions/{contribution}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ContributionResource {

    private final AnswerContribution answerContribution;
    private final WithdrawContribution withdrawContribution;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public ContributionResource(
            AnswerContribution answerContribution,
            WithdrawContribution withdrawContribution,
            Uids uids,
            CurrentActor actor,
            Answers answers) {
        this.answerContribution = answerContribution;
        this.withdrawContribution = withdrawContribution;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("contribution") String contribution, AnswerBodyJson body) {
        return answers.created(
                Asked.with(
                        ContributionId.of(contribution),
                        id -> Asked.request(body.request(), uids)
                                .then(request -> answerContribution.run(
                                        actor.doing(),
                                        new AnswerContributionCommand(id, request, body.kind(), body.text())))),
                AnswerJson::of);
    }

    @DELETE
    public Response withdraw(@PathParam("contribution") String contribution) {
        return answers.gone(Asked.with(
                ContributionId.of(contribution),
                id -> withdrawContribution.run(actor.doing(), new WithdrawContributionCommand(id))));
    }
}
