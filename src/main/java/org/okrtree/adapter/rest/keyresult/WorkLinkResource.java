package org.okrtree.adapter.rest.keyresult;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.worklink.LinkIssue;
import org.okrtree.application.worklink.LinkIssueCommand;
import org.okrtree.application.worklink.RewordLink;
import org.okrtree.application.worklink.RewordLinkCommand;
import org.okrtree.application.worklink.ShowIssueLinks;
import org.okrtree.application.worklink.UnlinkIssue;
import org.okrtree.application.worklink.UnlinkIssueCommand;
import org.okrtree.domain.Uids;
import org.okrtree.domain.WorkLinkId;

/** What an issue, named by its id, helps with. */
@Path("issues/{issue}/work-links")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class WorkLinkResource {

    private static final Pattern ISSUE = Pattern.compile("\\d{1,18}");

    private final ShowIssueLinks showIssueLinks;
    private final LinkIssue linkIssue;
    private final RewordLink rewordLink;
    private final UnlinkIssue unlinkIssue;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public WorkLinkResource(
            ShowIssueLinks showIssueLinks,
            LinkIssue linkIssue,
            RewordLink rewordLink,
            UnlinkIssue unlinkIssue,
            Uids uids,
            CurrentActor actor,
            Answers answers) {
        this.showIssueLinks = showIssueLinks;
        this.linkIssue = linkIssue;
        this.rewordLink = rewordLink;
        this.unlinkIssue = unlinkIssue;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response all(@PathParam("issue") String issue) {
        return answers.ok(Asked.with(idOf(issue), id -> showIssueLinks.run(actor.reading(), id)), WorkLinksJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("issue") String issue, WorkLinkBodyJson body) {
        if (!body.namesOneTarget()) {
            return answers.problem(400, "okr.rest.refused.one-target", "");
        }
        return answers.created(
                Asked.with(
                        idOf(issue),
                        id -> Asked.with(
                                body.target(),
                                target -> Asked.request(body.request(), uids)
                                        .then(request -> linkIssue.run(
                                                actor.doing(),
                                                new LinkIssueCommand(id, target, request, body.sentence()))))),
                WorkLinkJson::of);
    }

    @PUT
    @Path("{link}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reword(@PathParam("issue") String issue, @PathParam("link") String link, SentenceBodyJson body) {
        return answers.ok(
                Asked.with(
                        idOf(issue),
                        id -> Asked.with(
                                WorkLinkId.of(link),
                                linkId -> Asked.request(body.request(), uids)
                                        .then(request -> rewordLink.run(
                                                actor.doing(),
                                                new RewordLinkCommand(id, linkId, request, body.sentence()))))),
                WorkLinkJson::of);
    }

    @DELETE
    @Path("{link}")
    public Response unlink(@PathParam("issue") String issue, @PathParam("link") String link) {
        return answers.gone(Asked.with(
                idOf(issue),
                id -> Asked.with(
                        WorkLinkId.of(link),
                        linkId -> unlinkIssue.run(actor.doing(), new UnlinkIssueCommand(id, linkId)))));
    }

    private static Optional<Long> idOf(String issue) {
        return ISSUE.matcher(issue).matches() ? Optional.of(Long.valueOf(issue)) : Optional.empty();
    }
}
