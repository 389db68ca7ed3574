package org.okrtree.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that our plugin shows to one person in both faces: pages, the panel, the macro with its exports, and REST. */
final class Surfaces {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*/plugins/servlet/okr/[^\"#]*)");
    private static final String REST = "/rest/okr/1";
    private static final String MACRO_PAGE = "/display/GWT/OKRs+of+the+Gateway+team";

    /** Of one page: its filters lead to each other in ever new combinations. */
    private static final int MOST_QUERIES = 6;

    private final Workbench workbench;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    private Surfaces(Workbench workbench, String token) {
        this.workbench = workbench;
        this.token = token;
    }

    /** As whoever has this user name. */
    static Surfaces seenBy(Workbench workbench, String userName) {
        return new Surfaces(workbench, workbench.tokenOf(userName));
    }

    /** The same with the token of somebody who was renamed since. */
    static Surfaces withToken(Workbench workbench, String token) {
        return new Surfaces(workbench, token);
    }

    /** Address to content. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(pages());
        all.putAll(rest());
        String wiki = workbench.confluenceUrl() + MACRO_PAGE;
        all.put(wiki, page(wiki));
        long page = workbench
                .confluence()
                .page("GWT", "OKRs of the Gateway team")
                .orElseThrow()
                .id();
        String word = workbench.confluenceUrl() + "/exportword?pageId=" + page;
        all.put(word, page(word));
        return all;
    }

    /** The pages of ours in Jira that links lead to, and an issue with the panel. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(
                workbench.jiraUrl() + "/plugins/servlet/okr/tree",
                workbench.jiraUrl() + "/plugins/servlet/okr/sheets",
                workbench.jiraUrl() + "/plugins/servlet/okr/check-in",
                workbench.jiraUrl() + "/plugins/servlet/okr/admin",
                workbench.jiraUrl() + "/plugins/servlet/okr/board/"
                        + workbench.jira().project("GW").orElseThrow().id(),
                workbench.jiraUrl() + "/browse/GW-2404",
                workbench.jiraUrl() + "/browse/GW-2404?page=org.okrtree.okr-plugin:okr-issue-tab"));
        Map<String, Integer> queries = new TreeMap<>();
        while (!open.isEmpty()) {
            String address = open.pop();
            boolean isOneMore = address.contains("?")
                    && queries.merge(address.replaceFirst("\\?.*", ""), 1, Integer::sum) > MOST_QUERIES;
            if (isOneMore || pages.containsKey(address)) {
                continue;
            }
            HttpResponse<String> answer = get(address);
            if (answer.statusCode() == 403 || answer.statusCode() == 404) {
                continue;
            }
            pages.put(address, checked(answer));
            Matcher links = LINK.matcher(answer.body());
            while (links.find()) {
                open.add(URI.create(address)
                        .resolve(links.group(1).replace("&amp;", "&"))
                        .toString());
            }
        }
        return pages;
    }

    /** Every answer of REST that only reads. */
    Map<String, String> rest() {
        Map<String, String> answers = new TreeMap<>();
        answers.put("teams", read("/teams"));
        answers.put("cycles", read("/cycles"));
        String cycle = node("/cycles").get("cycles").get(0).get("uid").asText();
        answers.put("sheets", read("/sheets"));
        for (String sheet : uids("sheet", answers.get("sheets"))) {
            add(answers, "/sheets/" + sheet);
            add(answers, "/sheets/" + sheet + "/publications");
            uids("publication", answers.getOrDefault("/sheets/" + sheet + "/publications", ""))
                    .forEach(publication -> add(answers, "/publications/" + publication));
        }
        answers.put("manifest", read("/manifest"));
        answers.put("readings", read("/readings?cycle=" + cycle));
        answers.put("mine", read("/key-results?mine=true"));
        answers.put("found", read("/key-results?words=" + URLEncoder.encode("update", StandardCharsets.UTF_8)));
        shas(answers.get("manifest")).forEach(sha -> answers.put("text " + sha, read("/texts?sha=" + sha)));
        long issue = workbench.jira().issue("GW-2404").orElseThrow().id();
        answers.put("work links", read("/issues/" + issue + "/work-links"));
        workbench.jira().allSprints().forEach(sprint -> add(answers, "/sprints/" + sprint.id() + "/focus"));
        return answers;
    }

    /** The hashes of all that stands published. */
    List<String> shas() {
        return shas(read("/manifest"));
    }

    private static List<String> shas(String manifest) {
        return found(Pattern.compile("\"([0-9a-f]{64})\""), manifest);
    }

    private static List<String> uids(String kind, String body) {
        Pattern named = kind.equals("sheet")
                ? Pattern.compile("\"(?:sheet|uid)\":\"([0-9A-Z]{26})\"")
                : Pattern.compile("\"uid\":\"([0-9A-Z]{26})\"");
        return found(named, body);
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all.stream().distinct().toList();
    }

    private void add(Map<String, String> answers, String path) {
        HttpResponse<String> answer = get(workbench.jiraUrl() + REST + path);
        if (answer.statusCode() == 200) {
            answers.put(path, answer.body());
        }
    }

    private String read(String path) {
        return checked(get(workbench.jiraUrl() + REST + path));
    }

    private String page(String address) {
        return checked(get(address));
    }

    JsonNode node(String path) {
        try {
            return json.readTree(read(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checked(HttpResponse<String> answer) {
        if (answer.statusCode() != 200 || answer.body().contains("macro-error")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.uri() + " " + answer.body());
        }
        return answer.body();
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    /** Sends JSON to a path of REST. */
    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(workbench.jiraUrl() + REST + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("Authorization", "Bearer " + token).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
