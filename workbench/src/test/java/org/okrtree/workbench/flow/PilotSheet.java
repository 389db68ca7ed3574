package org.okrtree.workbench.flow;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrtree.workbench.Workbench;

/** The sheet of a new team that Mei leads, with Bo in it, in a pilot of its own: nothing is written in it. */
final class PilotSheet {
    private static final Pattern UID = Pattern.compile("\"uid\":\"([0-9A-Z]{26})\"");
    private static final AtomicInteger TEAMS = new AtomicInteger();

    private final Workbench workbench;
    private final String sheet;

    private PilotSheet(Workbench workbench, String projects) {
        this.workbench = workbench;
        int number = TEAMS.incrementAndGet();
        String team = uid(rest(
                "admin",
                "POST",
                "/teams",
                "{'shortKey':'PT%d','name':'Team %d','level':'team','lead':'mei','members':['bo'],'projects':[%s]}"
                        .formatted(number, number, projects)));
        LocalDate today = LocalDate.now();
        String cycle = uid(rest(
                "admin",
                "POST",
                "/pilots",
                "{'shortKey':'PC%d','name':'Pilot %d','firstDay':'%s','lastDay':'%s','zone':'UTC','scope':['PT%d'],'committee':['mei'],'strategy':'Write well','reason':'a trial'}"
                        .formatted(number, number, today.minusDays(9), today.plusDays(80), number)));
        this.sheet = uid(rest("mei", "POST", "/sheets", "{'cycle':'%s','team':'%s'}".formatted(cycle, team)));
    }

    /** The team works in no project. */
    static PilotSheet start(Workbench workbench) {
        return new PilotSheet(workbench, "");
    }

    /** The team works in this project. */
    static PilotSheet startIn(Workbench workbench, String project) {
        return new PilotSheet(workbench, "'" + project + "'");
    }

    /** Address of its page. */
    String address() {
        return workbench.jiraUrl() + "/plugins/servlet/okr/sheet/" + sheet;
    }

    /** The sheet as this person reads it over REST. */
    String readBy(String person) {
        return rest(person, "GET", "/sheets/" + sheet, "");
    }

    /** Uid of an objective that Mei adds. */
    String add(String objective) {
        return uid(rest("mei", "POST", "/sheets/" + sheet + "/objectives", "{'title':'%s'}".formatted(objective)));
    }

    void addKeyResult(String objective, String statement) {
        rest(
                "mei",
                "POST",
                "/sheets/" + sheet + "/key-results",
                "{'objective':'%s','statement':'%s'}".formatted(objective, statement));
    }

    private static String uid(String answer) {
        Matcher uid = UID.matcher(answer);
        assertTrue(uid.find(), answer);
        return uid.group(1);
    }

    private String rest(String person, String method, String path, String body) {
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(workbench.jiraUrl() + "/rest/okr/1" + path))
                                    .header("Authorization", "Bearer " + workbench.tokenOf(person))
                                    .header("Content-Type", "application/json")
                                    .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertTrue(answer.statusCode() < 300, answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
