package org.okrtree.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What is served here, for programs: the OpenAPI 3.1 document that the build makes from the resources. */
@Path("openapi.json")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

    @GET
    public Response document() throws IOException {
        try (InputStream document = OpenApiResource.class.getResourceAsStream("/openapi.json")) {
            if (document == null) {
                throw new IllegalStateException("openapi.json is not in the jar");
            }
            return Response.ok(new String(document.readAllBytes(), StandardCharsets.US_ASCII))
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                    .build();
        }
    }
}
