package org.okrtree.adapter.rest.published;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.published.ShowTexts;
import org.okrtree.domain.publication.ContentHash;

/** Canonical texts by their hash: immutable. */
@Path("texts")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class TextResource {

    private static final String FOR_EVER = "private, max-age=31536000, immutable";
    private static final String NOT_KEPT = "private, no-store";

    private final ShowTexts showTexts;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public TextResource(ShowTexts showTexts, CurrentActor actor, Answers answers) {
        this.showTexts = showTexts;
        this.actor = actor;
        this.answers = answers;
    }

    /** @param shas to be repeated, once for each text */
    @GET
    public Response some(@QueryParam("sha") List<String> shas) {
        Set<ContentHash> hashes =
                shas.stream().map(ContentHash::named).flatMap(Optional::stream).collect(Collectors.toSet());
        return showTexts
                .run(actor.reading(), hashes)
                .fold(texts -> texts(texts, texts.keySet().containsAll(hashes)), answers::refused);
    }

    // An answer in which a text is missing may not be remembered: the text could be there the next time.
    private static Response texts(Map<ContentHash, String> texts, boolean complete) {
        return Response.ok(TextsJson.of(texts))
                .header(HttpHeaders.CACHE_CONTROL, complete ? FOR_EVER : NOT_KEPT)
                .build();
    }
}
