package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ConcurrentModificationException;
import org.junit.jupiter.api.Test;
import org.okrtree.CountingUids;

class FailureMapperTest {

    private final FailureMapper mapper = new FailureMapper(
            new Answers((key, details) -> key + " " + details, new PluginVersion("1")), new CountingUids());

    @Test
    void aDefectIsAnsweredByANumberAndNothingElse() {
        Response answer = mapper.toResponse(new IllegalStateException("password=secret"));

        String body = JsonText.of((ProblemJson) answer.getEntity());
        assertEquals(500, answer.getStatus());
        assertEquals(CountingUids.uid(1), ((ProblemJson) answer.getEntity()).reference());
        assertFalse(body.contains("secret"), body);
    }

    @Test
    void aDatabaseThatIsDownIsAnOutage() {
        Response answer = mapper.toResponse(new IllegalStateException(new SQLException("no connection")));

        assertEquals(503, answer.getStatus());
    }

    @Test
    void whoLostEveryRaceMaySendItAgain() {
        Response answer = mapper.toResponse(new ConcurrentModificationException("still a conflict"));

        assertEquals(503, answer.getStatus());
        assertEquals("okr.rest.failed.busy", ((ProblemJson) answer.getEntity()).key());
    }

    @Test
    void whatJaxRsAnswersStaysAsItIs() {
        Rest.Answer noSuchPath = new Rest().get("nowhere");
        Rest.Answer noSuchMethod = new Rest().delete("about");

        assertEquals(404, mapper.toResponse(new NotFoundException()).getStatus());
        assertEquals(404, noSuchPath.status());
        assertEquals(405, noSuchMethod.status());
    }
}
