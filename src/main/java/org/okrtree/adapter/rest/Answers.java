package org.okrtree.adapter.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.published.Stamped;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.publication.CanonicalText;
import org.okrtree.domain.publication.ContentHash;

/** Turns outcomes into responses: what was done into its JSON, a refusal into its status and its sentence. */
public final class Answers {

    static final String PROBLEM = "application/problem+json";

    private static final int UNPROCESSABLE = 422;

    private final Sentences sentences;
    private final PluginVersion version;

    public Answers(Sentences sentences, PluginVersion version) {
        this.sentences = sentences;
        this.version = version;
    }

    /** 200 with what came of it. */
    public <T> Response ok(Outcome<T> outcome, Function<? super T, ? extends Record> json) {
        return outcome.fold(done -> Response.ok(json.apply(done)).build(), this::refused);
    }

    /** 201 with what was made. */
    public <T> Response created(Outcome<T> outcome, Function<? super T, ? extends Record> json) {
        return outcome.fold(
                done -> Response.status(Response.Status.CREATED)
                        .entity(json.apply(done))
                        .build(),
                this::refused);
    }

    /** 204: it is no longer there. */
    public Response gone(Outcome<?> outcome) {
        return outcome.fold(done -> Response.noContent().build(), this::refused);
    }

    /**
     * A document that is asked for again and again: 200 with a tag, or 304 when the one who asks has just this; then it is not even
     * read. The tag is of its stamp, of the newest schema and of this version, which may write the same content in other words. Never
     * kept by anybody in between, since it is for this user.
     */
    public <T> Response document(
            Request request, Outcome<Stamped<T>> outcome, Function<? super T, ? extends Record> json) {
        return outcome.fold(
                stamped -> {
                    String all = version.text() + "\n" + CanonicalText.SCHEMA + "\n" + stamped.stamp();
                    EntityTag tag = new EntityTag(ContentHash.of(all).hex());
                    Response.ResponseBuilder same = request.evaluatePreconditions(tag);
                    return (same == null
                                    ? Response.ok(json.apply(stamped.content().get()))
                                    : same)
                            .tag(tag)
                            .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                            .build();
                },
                this::refused);
    }

    public Response refused(Refusal refusal) {
        return refusedBeside(null, refusal);
    }

    /** @param current what stands there now, asked for only when somebody was faster; left out when this too is refused */
    public Response refused(Refusal refusal, Supplier<Outcome<Record>> current) {
        return refusal.kind() == Refusal.Kind.STALE
                ? current.get().fold(now -> refusedBeside(now, refusal), cannotBeSeen -> refusedBeside(null, refusal))
                : refusedBeside(null, refusal);
    }

    private Response refusedBeside(@Nullable Record current, Refusal refusal) {
        return problem(
                statusOf(refusal.kind()),
                refusal.key(),
                refusal.parts(),
                refusal.field(),
                refusal.details(),
                refusal.lines(),
                current,
                null);
    }

    /**
     * A request that cannot even be understood.
     *
     * @param field empty when it is not about one field
     */
    public Response problem(int status, String key, String field) {
        return problem(
                status, key, List.of(), field, field.isEmpty() ? List.of() : List.of(field), List.of(), null, null);
    }

    Response failed(int status, String key, String reference) {
        return problem(status, key, List.of(), "", List.of(reference), List.of(), null, reference);
    }

    static int statusOf(Refusal.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> Response.Status.NOT_FOUND.getStatusCode();
            case NOT_ALLOWED -> Response.Status.FORBIDDEN.getStatusCode();
            case INVALID -> UNPROCESSABLE;
            case NOT_NOW -> Response.Status.CONFLICT.getStatusCode();
            case STALE -> Response.Status.PRECONDITION_FAILED.getStatusCode();
        };
    }

    private Response problem(
            int status,
            String key,
            List<String> parts,
            String field,
            List<Object> details,
            List<Refusal.Line> lines,
            @Nullable Record current,
            @Nullable String reference) {
        ProblemJson problem = new ProblemJson(
                key,
                Stream.concat(
                                Stream.of(sentences.of(key, details)),
                                parts.stream().map(part -> sentences.of(part, List.of())))
                        .collect(Collectors.joining(" ")),
                parts,
                field.isEmpty() ? null : field,
                texts(details),
                lines.isEmpty() ? null : lines.stream().map(this::line).toList(),
                current,
                reference);
        return Response.status(status).type(PROBLEM).entity(problem).build();
    }

    private ProblemJson.LineJson line(Refusal.Line line) {
        Refusal why = line.why();
        return new ProblemJson.LineJson(
                line.uid(),
                why.key(),
                sentences.of(why.key(), why.details()),
                why.field().isEmpty() ? null : why.field(),
                texts(why.details()));
    }

    private static List<String> texts(List<Object> details) {
        return details.stream().map(String::valueOf).toList();
    }
}
