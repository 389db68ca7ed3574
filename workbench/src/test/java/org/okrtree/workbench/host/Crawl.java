package org.okrtree.workbench.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sample person who reads page after page. */
public final class Crawl {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");
    private static final int MOST_PAGES = 150;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Crawl() {}

    /** What one address answers to this person. */
    public static HttpResponse<String> get(String person, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer token-" + person)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Follows the links from the first pages on; what leads out of a page into a file is not a page.
     *
     * @param jira addresses of the nodes
     * @return the pages that failed
     */
    public static List<String> failures(String person, List<String> jira, String confluence)
            throws IOException, InterruptedException {
        List<String> failures = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (String node : jira) {
            open.add(node + "/plugins/servlet/okr/tree");
            open.add(node + "/projects");
        }
        open.add(confluence + "/");
        while (!open.isEmpty() && seen.size() < MOST_PAGES * jira.size()) {
            String address = open.pop();
            if (!seen.add(address)) {
                continue;
            }
            HttpResponse<String> answer = get(person, address);
            if (answer.statusCode() >= 500 || answer.body().contains("macro-error")) {
                failures.add(answer.statusCode() + " " + address);
            }
            Matcher links = LINK.matcher(isPage(answer) ? answer.body() : "");
            while (links.find()) {
                String link = links.group(1).replace("&amp;", "&");
                if (!link.contains("export") && !link.contains("logout") && !link.contains(" ")) {
                    String next = URI.create(address).resolve(link).toString();
                    if (jira.stream().anyMatch(next::startsWith) || next.startsWith(confluence)) {
                        // our own pages first, the host's as far as there is room
                        if (next.contains("/okr/")) {
                            open.addFirst(next);
                        } else {
                            open.addLast(next);
                        }
                    }
                }
            }
        }
        return failures;
    }

    // a script may hold a piece of markup with a link that is only made when it runs
    private static boolean isPage(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }
}
