package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.sheet.CopyPracticeSheet;
import org.okrtree.application.sheet.CopyPracticeSheetCommand;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Uids;

/** Copies of a practice sheet in cycles that count. */
@Path("sheets/{sheet}/copies")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CopyResource {

    private final CopyPracticeSheet copyPracticeSheet;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public CopyResource(CopyPracticeSheet copyPracticeSheet, Uids uids, CurrentActor actor, Answers answers) {
        this.copyPracticeSheet = copyPracticeSheet;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response copy(@PathParam("sheet") String sheet, CopyBodyJson body) {
        return answers.created(
                Asked.with(
                        SheetId.of(sheet),
                        id -> Asked.with(
                                CycleId.of(body.cycle()),
                                cycle -> Asked.request(body.request(), uids)
                                        .then(request -> copyPracticeSheet.run(
                                                actor.doing(), new CopyPracticeSheetCommand(id, cycle, request))))),
                TakenLinesJson::of);
    }
}
