package org.okrtree.workbench.host;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/** Refuses a call of a resource by somebody who may not, and a call that the form of another site could make. */
@Priority(Priorities.AUTHENTICATION)
final class RestGuard implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private final Access access;
    private final ReadOnly readOnly;

    @Context
    private ResourceInfo resource;

    RestGuard(Access access, ReadOnly readOnly) {
        this.access = access;
        this.readOnly = readOnly;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        switch (access.decide(resource.getResourceMethod(), resource.getResourceClass())) {
            case SIGN_IN_FIRST ->
                request.abortWith(refusal(401, "Client must be authenticated to access this resource."));
            case NO_LICENCE -> request.abortWith(refusal(403, "Client must have a licence to access this resource."));
            case FORBIDDEN ->
                request.abortWith(refusal(403, "Client must be an administrator to access this resource."));
            case ALLOWED -> {
                if (!READING.contains(request.getMethod()) && couldBeForged(request)) {
                    request.abortWith(refusal(403, "XSRF check failed"));
                } else if (!READING.contains(request.getMethod()) && readOnly.refuses(resource)) {
                    request.abortWith(refusal(405, ReadOnly.SENTENCE));
                }
            }
        }
    }

    private static boolean couldBeForged(ContainerRequestContext request) {
        if ("no-check".equals(request.getHeaderString("X-Atlassian-Token"))) {
            return false;
        }
        MediaType type = request.getMediaType();
        String origin = request.getHeaderString("Origin");
        boolean sentByForm = couldBeOfAForm(type == null ? null : type.getType() + "/" + type.getSubtype());
        boolean fromElsewhere =
                origin != null && !origin.equals(originOf(request.getUriInfo().getBaseUri()));
        return sentByForm || fromElsewhere;
    }

    /** Whether the form of a page, of any site, can send this content type; an absent one it can. */
    static boolean couldBeOfAForm(String contentType) {
        return contentType == null || FORMS.contains(contentType.split(";", 2)[0].strip());
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    static Response refusal(int status, String sentence) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(json(status, sentence))
                .build();
    }

    static String json(int status, String sentence) {
        return "{\"message\":\"" + sentence + "\",\"status-code\":" + status + "}";
    }
}
