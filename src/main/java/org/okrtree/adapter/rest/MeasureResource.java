package org.okrtree.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureTyped;

/** Measures that somebody is just typing, in words. Nothing is kept. */
@Path("measures")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class MeasureResource {

    private final MeasureSentences sentences;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public MeasureResource(MeasureSentences sentences, CurrentActor actor, Answers answers) {
        this.sentences = sentences;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    @Path("sentence")
    public Response sentence(
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("baseline") @DefaultValue("") String baseline,
            @QueryParam("foundBy") @DefaultValue("") String foundBy,
            @QueryParam("target") @DefaultValue("") String target,
            @QueryParam("low") @DefaultValue("") String low,
            @QueryParam("high") @DefaultValue("") String high,
            @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("milestones") List<String> milestones,
            @QueryParam("proofs") List<String> proofs,
            @QueryParam("evidence") @DefaultValue("") String evidence,
            @QueryParam("readFrom") @DefaultValue("") String readFrom) {
        MeasureTyped typed = new MeasureTyped(
                kind, baseline, foundBy, target, low, high, unit, "", milestones(milestones, proofs), evidence);
        Outcome<MeasureSentenceJson> said =
                AccessRules.whyNotUse(actor.reading()).isPresent()
                        ? Outcome.refused(new AccessRefusal.NotThere())
                        : Text.optionalLine("readFrom", readFrom)
                                .then(source -> MeasureDraft.of(typed).map(draft -> said(draft, source)));
        return answers.ok(said, json -> json);
    }

    private static List<MeasureTyped.MilestoneTyped> milestones(List<String> names, List<String> proofs) {
        List<MeasureTyped.MilestoneTyped> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            all.add(new MeasureTyped.MilestoneTyped(names.get(i), i < proofs.size() ? proofs.get(i) : ""));
        }
        return all;
    }

    private MeasureSentenceJson said(Optional<MeasureDraft> draft, String readFrom) {
        return draft.map(it -> new MeasureSentenceJson(
                        sentences.of(it, readFrom),
                        it.finished().whyNot().map(why -> why.field()).orElse(null)))
                .orElseGet(() -> new MeasureSentenceJson("", null));
    }
}
