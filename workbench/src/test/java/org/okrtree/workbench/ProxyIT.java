package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.site.Browser;

/** Both faces with the very jar behind a proxy of another host name, another port and other paths. */
final class ProxyIT {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"#]+)");
    private static final String JIRA = "/work/jira";
    private static final String WIKI = "/work/wiki";

    private static ReverseProxy proxy;
    private static Workbench workbench;

    @BeforeAll
    static void begin() {
        proxy = new ReverseProxy();
        workbench = Workbench.start(
                WorkbenchOptions.inMemory().withSampleRequests().behind(proxy.at(JIRA), proxy.at(WIKI)));
        proxy.handOnTo(JIRA, URI.create(workbench.serverOf("jira")));
        proxy.handOnTo(WIKI, URI.create(workbench.serverOf("confluence")));
    }

    @AfterAll
    static void end() {
        workbench.close();
        proxy.close();
    }

    @Tag("T31")
    @Test
    void noLinkOfAnyPageLeadsPastTheProxy() {
        Map<String, String> pages = Surfaces.seenBy(workbench, "tao").all();
        TreeSet<String> past = new TreeSet<>();
        pages.forEach((address, body) -> {
            Matcher links = LINK.matcher(address.startsWith("http") ? body : "");
            while (links.find()) {
                URI to = URI.create(address)
                        .resolve(links.group(1).replace("&amp;", "&").replace(" ", "%20"));
                boolean inside = to.toString().startsWith(proxy.at(JIRA) + "/")
                        || to.toString().startsWith(proxy.at(WIKI) + "/")
                        || to.getScheme().equals("data");
                if (!inside) {
                    past.add(to + " on " + address);
                }
            }
        });

        assertEquals(List.of(), List.copyOf(past));
        assertTrue(pages.size() > 20, pages.keySet().toString());
    }

    @Tag("T31")
    @Test
    void thePageOfTheOtherFaceLinksToJiraByItsWholeAddress() {
        String macro = Surfaces.seenBy(workbench, "tao")
                .get(workbench.confluenceUrl() + "/display/GWT/OKRs+of+the+Gateway+team")
                .body();

        assertTrue(macro.contains("href=\"" + proxy.at(JIRA) + "/plugins/servlet/okr/"), macro);
    }

    @Tag("T31")
    @Test
    void aRedirectStaysBehindTheProxy() {
        HttpResponse<String> asked = new Browser(workbench.jiraUrl()).get("/plugins/servlet/okr/tree");

        assertTrue(
                asked.uri().toString().startsWith(proxy.at(JIRA) + "/login.jsp"),
                asked.uri().toString());
        assertEquals(200, asked.statusCode());
    }

    @Tag("T31")
    @Test
    void aFormOfThePluginIsSentAndShownAgainBehindTheProxy() {
        Browser mei = new Browser(workbench.jiraUrl()).as("mei", "/login.jsp");
        Matcher line = Pattern.compile("name=\"lines\" value=\"([0-9A-Z]{26})")
                .matcher(mei.get("/plugins/servlet/okr/check-in").body());
        assertTrue(line.find());

        String uid = line.group(1);

        HttpResponse<String> saved = mei.post(
                "/plugins/servlet/okr/check-in",
                Map.of("lines", uid, "confidence." + uid, "7", "note." + uid, "by the proxy"));

        assertTrue(
                saved.uri().toString().startsWith(proxy.at(JIRA) + "/plugins/servlet/okr/"),
                saved.uri().toString());
    }
}
