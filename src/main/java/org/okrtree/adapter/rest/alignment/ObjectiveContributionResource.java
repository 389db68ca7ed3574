package org.okrtree.adapter.rest.alignment;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.alignment.ContributionsQuery;
import org.okrtree.application.alignment.OfferContribution;
import org.okrtree.application.alignment.OfferContributionCommand;
import org.okrtree.application.alignment.ShowContributions;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.alignment.AlignmentRefusal;
import org.okrtree.domain.cycle.AsOf;

/** What an objective contributes to, and what contributes to it. */
@Path("objectives/{objective}/contributions")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ObjectiveContributionResource {

    private final ShowContributions showContributions;
    private final OfferContribution offerContribution;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public ObjectiveContributionResource(
            ShowContributions showContributions,
            OfferContribution offerContribution,
            Uids uids,
            CurrentActor actor,
            Answers answers) {
        this.showContributions = showContributions;
        this.offerContribution = offerContribution;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    /** @param asOf a day, which means its end, or an instant; absent: now */
    @GET
    public Response all(@PathParam("objective") String objective, @QueryParam("asOf") @DefaultValue("") String asOf) {
        return answers.ok(
                Asked.with(
                        ObjectiveId.of(objective),
                        id -> AsOf.of("asOf", asOf)
                                .then(then -> showContributions.run(
                                        actor.reading(), new ContributionsQuery.OfObjective(id, then)))
                                .map(all -> ContributionsJson.of(id, all))),
                json -> json);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response offer(@PathParam("objective") String objective, ContributionBodyJson body) {
        return answers.created(
                Asked.with(
                        ObjectiveId.of(objective),
                        child -> parent(body.parent())
                                .then(parent -> Asked.request(body.request(), uids)
                                        .then(request -> offerContribution.run(
                                                actor.doing(),
                                                new OfferContributionCommand(
                                                        child, parent, request, body.sentence()))))),
                ContributionJson::offered);
    }

    private static Outcome<ObjectiveId> parent(String named) {
        return ObjectiveId.of(named)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AlignmentRefusal.NoSuchObjective("parent")));
    }
}
