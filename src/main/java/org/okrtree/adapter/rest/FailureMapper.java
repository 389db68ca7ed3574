package org.okrtree.adapter.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ConcurrentModificationException;
import org.okrtree.domain.Uids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what nobody expected: 503 when the database or the line failed, or when others were faster each time that the deed was run
 * again; 500 for a defect. The user gets a reference number and no detail; the log gets both.
 */
@Provider
public final class FailureMapper implements ExceptionMapper<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureMapper.class);

    private final Answers answers;
    private final Uids uids;

    @Inject
    public FailureMapper(Answers answers, Uids uids) {
        this.answers = answers;
        this.uids = uids;
    }

    @Override
    public Response toResponse(Exception failure) {
        if (failure instanceof WebApplicationException answered) {
            return answered.getResponse();
        }
        String reference = uids.next();
        LOG.error("A REST request failed, reference {}", reference, failure);
        if (failure instanceof ConcurrentModificationException) { // as the store says it
            return answers.failed(503, "okr.rest.failed.busy", reference);
        }
        return isOutage(failure)
                ? answers.failed(503, "okr.rest.failed.outage", reference)
                : answers.failed(500, "okr.rest.failed.defect", reference);
    }

    private static boolean isOutage(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
