package org.okrtree.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.workbench.Eventually;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.Browser;
import org.okrtree.workbench.store.RealActiveObjects;

/** Our macros on pages, in every output, with a Jira that is well, and with one that is not. */
final class MacrosOnPagesIT {
    private static final String HOSTILE = "<script>alert(1)</script>\"'&{0}${x}#set($y)</td>]]>";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COPIES = "\"" + RealActiveObjects.tablePrefix("org.okrtree.okr-plugin") + "_COPY\"";
    private static final int READERS = 50;

    private static Workbench workbench;
    private static String cycle;
    private static int pages;

    private int problemsBefore;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
        HttpResponse<String> manifest = HttpClient.newHttpClient()
                .send(
                        asking("mei", workbench.jiraUrl() + "/rest/okr/1/manifest"),
                        HttpResponse.BodyHandlers.ofString());
        cycle = JSON.readTree(manifest.body()).at("/cycle/shortKey").asText();
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    /** The link works, nobody has to wait after what failed before, and nothing is kept. */
    @BeforeEach
    void anew() throws SQLException {
        workbench.link().mend();
        workbench.clock().move(Duration.ofSeconds(31));
        problemsBefore = workbench.confluencePlugins().problems().size();
        copies("DELETE FROM " + COPIES);
    }

    private static void copies(String sql) throws SQLException {
        try (Connection connection = workbench.confluenceDatabase().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static HttpRequest asking(String person, String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + "token-" + person)
                .build();
    }

    private static String macro(String name, String... parameters) {
        StringBuilder text = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
        for (int i = 0; i < parameters.length; i += 2) {
            text.append("<ac:parameter ac:name=\"")
                    .append(parameters[i])
                    .append("\">")
                    .append(parameters[i + 1]
                            .replace("&", "&amp;")
                            .replace("<", "&lt;")
                            .replace(">", "&gt;"))
                    .append("</ac:parameter>");
        }
        return text.append("</ac:structured-macro>").toString();
    }

    private static WikiPage page(String body) {
        String mei =
                workbench.confluence().directory().byName("mei").orElseThrow().key();
        Space space = workbench.confluence().space("GWT").orElseThrow();
        return workbench
                .confluence()
                .create(space.id(), space.homeId(), "Page " + ++pages, "<p>Above.</p>" + body + "<p>Below.</p>", mei);
    }

    private String display(WikiPage page, String person) throws IOException, InterruptedException {
        return text(person, "/pages/viewpage.action?pageId=" + page.id());
    }

    private String text(String person, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(asking(person, workbench.confluenceUrl() + path), HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), path);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    // output by macro

    private enum Shown {
        DISPLAY {
            @Override
            String of(WikiPage page, MacrosOnPagesIT it) throws IOException, InterruptedException {
                return it.display(page, "mei");
            }
        },
        PREVIEW {
            @Override
            String of(WikiPage page, MacrosOnPagesIT it) {
                return new Browser(workbench.confluenceUrl())
                        .as("mei", "/login.action")
                        .post(
                                "/pages/doeditpage.action?pageId=" + page.id(),
                                Map.of("title", page.title(), "body", page.body(), "preview", "true", "version", "1"))
                        .body();
            }
        },
        PDF {
            @Override
            String of(WikiPage page, MacrosOnPagesIT it) throws IOException, InterruptedException {
                HttpResponse<byte[]> answer = it.http.send(
                        asking(
                                "mei",
                                workbench.confluenceUrl() + "/spaces/flyingpdf/pdfpageexport.action?pageId="
                                        + page.id()),
                        HttpResponse.BodyHandlers.ofByteArray());
                try (PDDocument document = Loader.loadPDF(answer.body())) {
                    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                }
            }
        },
        WORD {
            @Override
            String of(WikiPage page, MacrosOnPagesIT it) throws IOException, InterruptedException {
                return unquoted(it.text("mei", "/exportword?pageId=" + page.id()));
            }
        },
        EMAIL {
            @Override
            String of(WikiPage page, MacrosOnPagesIT it) throws IOException, InterruptedException {
                return it.text("mei", "/pages/mailbody.action?pageId=" + page.id());
            }
        },
        FEED {
            @Override
            String of(WikiPage page, MacrosOnPagesIT it) throws IOException, InterruptedException {
                String feed = it.text("mei", "/createrssfeed.action?spaces=GWT");
                String entry = feed.substring(feed.indexOf("<title>" + page.title() + "</title>"));
                return Jsoup.parse(entry.substring(entry.indexOf("<content"), entry.indexOf("</content>")))
                        .wholeText();
            }
        };

        abstract String of(WikiPage page, MacrosOnPagesIT it) throws IOException, InterruptedException;
    }

    // quoted-printable, as far as it is needed to find words in it
    private static String unquoted(String file) {
        byte[] bytes = file.replaceAll("=\\r?\\n", "").getBytes(StandardCharsets.ISO_8859_1);
        java.io.ByteArrayOutputStream plain = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            boolean isCode = bytes[i] == '=' && i + 2 < bytes.length && Character.digit(bytes[i + 1], 16) >= 0;
            plain.write(
                    isCode ? Integer.parseInt(new String(bytes, i + 1, 2, StandardCharsets.US_ASCII), 16) : bytes[i]);
            i += isCode ? 2 : 0;
        }
        return plain.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> macros() {
        return Map.of(
                "okr-tree", macro("okr-tree"),
                "okr-objective", macro("okr-objective", "objective", "GW-" + cycle + "-O1"),
                "okr-revision-diff", macro("okr-revision-diff"));
    }

    static Stream<Arguments> macrosByOutput() {
        return Stream.of("okr-tree", "okr-objective", "okr-revision-diff")
                .flatMap(name -> Stream.of(Shown.values()).map(output -> Arguments.of(name, output)));
    }

    @Tag("T33")
    @ParameterizedTest
    @MethodSource("macrosByOutput")
    void eachMacroIsReadableInEachOutputAndLosesNothing(String name, Shown output)
            throws IOException, InterruptedException {
        String shown = output.of(page(macros().get(name)), this);

        assertTrue(shown.contains("Gateway") && shown.contains("Above."), shown);
        assertTrue(shown.contains(name.equals("okr-revision-diff") ? "evision 1" : "KR 1.1"), shown);
        List<String> problems = workbench.confluencePlugins().problems();
        assertEquals(List.of(), problems.subList(problemsBefore, problems.size()));
    }

    @Test
    void onPaperNoSheetIsPartedFromItsHead() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(
                asking(
                        "mei",
                        workbench.confluenceUrl() + "/spaces/flyingpdf/pdfpageexport.action?pageId="
                                + page(macro("okr-tree", "team", "LW", "why", "true"))
                                        .id()),
                HttpResponse.BodyHandlers.ofByteArray());
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            assertTrue(document.getNumberOfPages() > 2, document.getNumberOfPages() + " pages");
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(number);
                one.setEndPage(number);
                String text = one.getText(document).replaceAll("\\s+", " ");

                assertEquals(
                        text.split(", the newest \u00B7", -1).length, text.split("Last check-in", -1).length, text);
                assertTrue(text.indexOf("Last check-in") < text.indexOf("KR "), text);
            }
        }
    }

    // hostile text

    static Stream<Arguments> parametersByOutput() {
        return Stream.of(
                        List.of("okr-tree", "cycle"),
                        List.of("okr-tree", "team"),
                        List.of("okr-tree", "depth"),
                        List.of("okr-tree", "revision"),
                        List.of("okr-tree", "asOf"),
                        List.of("okr-tree", "title"),
                        List.of("okr-objective", "objective"),
                        List.of("okr-revision-diff", "before"),
                        List.of("okr-revision-diff", "title"))
                .flatMap(of -> Stream.of(Shown.values()).map(output -> Arguments.of(of.get(0), of.get(1), output)));
    }

    @ParameterizedTest
    @MethodSource("parametersByOutput")
    void whateverStandsInAParameterIsText(String name, String parameter, Shown output)
            throws IOException, InterruptedException {
        String shown = output.of(page(macro(name, parameter, HOSTILE)), this);

        assertFalse(isMarkup(shown, output), shown);
        assertTrue(shown.contains("Below."), shown);
    }

    private static boolean isMarkup(String shown, Shown output) {
        return output != Shown.PDF
                && Jsoup.parse(shown).select("script").stream()
                        .anyMatch(script -> script.data().contains("alert(1)"));
    }

    @ParameterizedTest
    @MethodSource("macrosByOutput")
    void whateverStandsInAFieldIsText(String name, Shown output) throws IOException, InterruptedException {
        try (JiraBetween between = new JiraBetween(workbench.jiraUrl(), new Hostile())) {
            workbench.link().pointTo(between.address());

            String shown = output.of(page(macros().get(name)), this);

            assertTrue(shown.contains("alert(1)"), shown);
            assertFalse(isMarkup(shown, output), shown);
        }
    }

    /** Every text that a person wrote is hostile, and each canonical text has the hash of what it says then. */
    private static final class Hostile implements java.util.function.BinaryOperator<String> {
        private static final Set<String> WRITTEN =
                Set.of("name", "title", "why", "statement", "unit", "readFrom", "reason", "sentence", "parentTitle");

        private final Map<String, String> texts = new HashMap<>();

        @Override
        public String apply(String document, String body) {
            try {
                JsonNode json = JSON.readTree(body);
                if (document.startsWith("texts")) {
                    ArrayNode all = JSON.createArrayNode();
                    for (String sha : document.replaceFirst("texts\\?", "").split("&")) {
                        String hash = sha.replace("sha=", "");
                        all.add(JSON.createObjectNode().put("sha", hash).put("text", texts.get(hash)));
                    }
                    return JSON.createObjectNode().set("texts", all).toString();
                }
                return document.startsWith("manifest")
                                || document.startsWith("history")
                                || document.startsWith("people")
                        ? hashed(json).toString()
                        : body;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private JsonNode hashed(JsonNode json) {
            JsonNode hostile = hostile(json);
            for (JsonNode head : hostile.path(hostile.has("sheets") ? "sheets" : "revisions")) {
                String text = textOf(head.get("sha").asText());
                String hash = sha256(text);
                texts.put(hash, text);
                ((ObjectNode) head).put("sha", hash);
            }
            return hostile;
        }

        private static String sha256(String text) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException everyJdkHasIt) {
                throw new IllegalStateException(everyJdkHasIt);
            }
        }

        private static String textOf(String sha) {
            try {
                HttpResponse<String> answer = HttpClient.newHttpClient()
                        .send(
                                asking("mei", workbench.jiraUrl() + "/rest/okr/1/texts?sha=" + sha),
                                HttpResponse.BodyHandlers.ofString());
                return hostile(JSON.readTree(
                                JSON.readTree(answer.body()).at("/texts/0/text").asText()))
                        .toString();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static JsonNode hostile(JsonNode json) {
            if (json instanceof ObjectNode object) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                names.forEach(name -> object.set(
                        name,
                        WRITTEN.contains(name) && object.get(name).isTextual()
                                ? new TextNode(HOSTILE)
                                : hostile(object.get(name))));
            } else if (json instanceof ArrayNode array) {
                array.forEach(Hostile::hostile);
            }
            return json;
        }
    }

    // how much is asked

    @Test
    void fiftyMacrosOnAPageAskForOneManifestAndOneDocumentOfReadings() throws IOException, InterruptedException {
        WikiPage fifty = page(macro("okr-tree", "depth", "0").repeat(48)
                + macro("okr-objective", "objective", "GW-" + cycle + "-O1", "cycle", "")
                + macro("okr-revision-diff"));
        display(fifty, "mei");
        Eventually.holds(() -> kept() > 0, "a copy");
        try (JiraBetween between = new JiraBetween(workbench.jiraUrl(), (document, body) -> body)) {
            workbench.link().pointTo(between.address());

            String shown = display(fifty, "mei");

            assertEquals(49, shown.split("data-okr-tree", -1).length - 1);
            assertEquals(
                    1,
                    between.asked.stream()
                            .filter(one -> one.contains(" readings?"))
                            .count());
            assertEquals(
                    List.of("304 manifest?cycle=&space=GWT"),
                    between.asked.stream()
                            .filter(one -> one.contains(" manifest?"))
                            .toList());
        }
    }

    private static int kept() {
        try (Connection connection = workbench.confluenceDatabase().dataSource().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM " + COPIES + " WHERE \"KIND\" = 'manifest'")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Tag("T34")
    @Test
    void whileJiraHangsFiftyReadersHaveTheirPageInThreeSecondsAndOthersDoNotWait() throws Exception {
        WikiPage page = page(macro("okr-tree"));
        WikiPage plain = page("");
        display(page, "mei");
        Eventually.holds(() -> kept() > 0, "a copy");
        workbench.link().become(LinkState.HANGS);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            Callable<Long> reading = () -> {
                long begin = System.nanoTime();
                assertTrue(display(page, "mei").contains("last good copy"));
                return Duration.ofNanos(System.nanoTime() - begin).toMillis();
            };
            List<Future<Long>> waiting = IntStream.range(0, READERS)
                    .mapToObj(i -> readers.submit(reading))
                    .toList();

            long begin = System.nanoTime();
            display(plain, "mei");
            long plainTook = Duration.ofNanos(System.nanoTime() - begin).toMillis();

            List<Long> took = new ArrayList<>();
            for (Future<Long> one : waiting) {
                took.add(one.get());
            }
            assertTrue(took.stream().allMatch(millis -> millis < 3_000), took.toString());
            assertTrue(plainTook < 1_500, plainTook + " ms for a page without OKRs");
            assertTrue(linkThreads() <= 8, linkThreads() + " threads ask Jira");
        } finally {
            readers.shutdownNow();
        }
    }

    private static long linkThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("okr-link"))
                .count();
    }

    // who reads

    @Test
    void whoeverReadBeforeNobodySeesACopyWhoIsNotAmongTheReaders() throws IOException, InterruptedException {
        WikiPage page = page(macro("okr-tree"));
        assertTrue(display(page, "mei").contains("KR 1.1"));
        Eventually.holds(() -> kept() > 0, "a copy");
        Browser admin = new Browser(workbench.confluenceUrl()).as("admin", "/login.action");
        admin.get("/plugins/servlet/okr/admin");
        try {
            admin.post(
                    "/plugins/servlet/okr/admin",
                    Map.of("action", "choose-readers", "who", "group", "group", "leadership"));
            for (Shown output : Shown.values()) {
                String shown = output.of(page, this);
                assertFalse(shown.contains("KR 1.1"), output + shown);
            }
            assertTrue(display(page, "mei").contains("OKRs are shown here to a group that you are not in"));
        } finally {
            admin.post("/plugins/servlet/okr/admin", Map.of("action", "choose-readers", "who", "logged-in"));
        }
        assertTrue(display(page, "mei").contains("KR 1.1"));
    }

    @Test
    void aReaderWhomJiraDoesNotKnowReadsTheCopyAndIsShownWhereToSignIn() throws IOException, InterruptedException {
        WikiPage page = page(macro("okr-tree"));
        display(page, "mei");
        Eventually.holds(() -> kept() > 0, "a copy");
        workbench.link().become(LinkState.WANTS_AUTHORIZATION);

        String shown = display(page, "mei");
        String mail = Shown.EMAIL.of(page, this);

        assertTrue(
                shown.contains("KR 1.1") && shown.contains("last good copy") && shown.contains("Sign in to Jira once"),
                shown);
        assertTrue(mail.contains("KR 1.1") && mail.contains("last good copy"), mail);
        assertFalse(mail.contains("Sign in to Jira once"), mail);
    }

    // what was changed behind our back

    @ParameterizedTest
    @ValueSource(strings = {"text", "manifest", "readings"})
    void aCopyThatSomebodyChangedIsNotShown(String kind) throws Exception {
        WikiPage page = page(macro("okr-tree"));
        display(page, "mei");
        Eventually.holds(() -> kept() > 0, "a copy");
        copies("UPDATE " + COPIES + " SET \"CONTENT\" = REPLACE(\"CONTENT\", '2', '3') WHERE \"KIND\" = '" + kind
                + "'");
        workbench.confluencePlugins().disable();
        workbench.confluencePlugins().enable();
        workbench.link().become(LinkState.DOWN);

        assertFalse(display(page, "mei").contains("KR 1.1"));
        workbench.link().mend();
        workbench.clock().move(Duration.ofSeconds(31));
        assertTrue(display(page, "mei").contains("KR 1.1"));
    }

    // a page to begin with

    @ParameterizedTest
    @ValueSource(strings = {"Publish our OKRs", "\u516C\u793A\u6211\u4EEC\u7684 OKR"})
    void aPageMadeFromTheBlueprintIsGoodAsItStands(String name) throws IOException, InterruptedException {
        Browser mei = new Browser(workbench.confluenceUrl()).as("mei", "/login.action");
        boolean isChinese = name.codePoints().anyMatch(Character::isIdeographic);
        mei.get("/spaces");
        mei.post("/preferences", Map.of("language", isChinese ? "zh-CN" : "en-US"));
        assertTrue(mei.get("/pages/createpage.action?spaceKey=GWT").body().contains(name));

        String form = mei.post(
                        "/pages/createfromtemplate.action",
                        Map.of(
                                "spaceKey",
                                "GWT",
                                "blueprint",
                                "org.okrtree.okr-plugin:okr-published-page",
                                "title",
                                "Ours " + isChinese))
                .body();
        mei.post("/preferences", Map.of("language", "en-US"));

        String body = Jsoup.parse(form).select("#body").text();
        assertTrue(body.contains("okr-tree"), form);
        String shown = display(page(body), "mei");
        assertTrue(shown.contains("KR 1.1") && shown.contains("data-okr-why"), shown);
    }
}
