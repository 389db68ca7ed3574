package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.net.ResponseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.MovableClock;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.team.Team;

class LinkPublishedSourceTest {

    private final LinkedJira jira = new LinkedJira();
    private final LinkedSources linked = new LinkedSources(jira);
    private final MovableClock clock = linked.clock;
    private final LinkPublishedSource source = linked.page();
    private final Cycle cycle = An.cycle().build();
    private final Team team = An.team().build();
    private final An.Publication published = An.publication(
            An.sheet(team, cycle),
            team,
            cycle,
            An.objective().titled("Loved").with(An.keyResult().build()).build());

    private static Refusal whyNot(Outcome<?> outcome) {
        return outcome.whyNot().orElseThrow();
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError(refusal.key());
        });
    }

    // what Jira answers

    @Test
    void theManifestIsReadAsJiraSaysIt() {
        jira.answers(200, LinkedJira.manifest(cycle, published, "RDX"));

        Manifest manifest = done(source.manifest(CycleAsked.named("26Q1"), AsOf.NOW));

        assertEquals(cycle, manifest.cycle());
        assertEquals(published.revision().hash(), manifest.entries().get(0).hash());
        assertEquals(List.of("manifest?cycle=26Q1"), jira.asked);
    }

    @Test
    void theMomentThatIsAskedForIsHandedOn() {
        jira.answers(200, LinkedJira.manifest(cycle, published, "RDX"));
        jira.answers(200, "{\"readings\":[]}");

        source.manifest(CycleAsked.named("26Q1"), new AsOf.EndOf(LocalDate.of(2026, 1, 31)));
        source.readings(cycle, new AsOf.At(Instant.parse("2026-01-31T09:30:00Z")));

        assertEquals(
                List.of(
                        "manifest?cycle=26Q1&asOf=2026-01-31",
                        "readings?cycle=" + cycle.id().uid() + "&asOf=2026-01-31T09%3A30%3A00Z"),
                jira.asked);
    }

    @ParameterizedTest
    @CsvSource({
        "'', manifest?cycle=",
        "a&b=1 #c, manifest?cycle=a%26b%3D1+%23c",
        "季度, manifest?cycle=%E5%AD%A3%E5%BA%A6"
    })
    void whatSomebodyTypedStaysOneValueOfTheAddress(String typed, String address) {
        source.manifest(CycleAsked.named(typed), AsOf.NOW);

        assertEquals(List.of(address), jira.asked);
    }

    @Test
    void aTextThatIsWhatItsHashSaysIsShown() {
        jira.answers(200, LinkedJira.texts(published.revision().hash().hex(), published.text()));

        assertEquals(
                Map.of(published.revision().hash(), published.content()),
                done(source.texts(List.of(published.revision().hash()))));
    }

    @Test
    void aTextThatIsNotWhatItsHashSaysIsNotUnderstood() {
        jira.answers(
                200,
                LinkedJira.texts(
                        published.revision().hash().hex(), published.text().replace("Loved", "Hated")));

        assertEquals(
                new PublishedRefusal.NotUnderstood(),
                whyNot(source.texts(List.of(published.revision().hash()))));
    }

    @Test
    void aTextThatANewerVersionWroteSaysThatItIsNewer() {
        String newer = published.text().replace("\"schema\":3", "\"schema\":4");
        ContentHash hash = ContentHash.of(newer);
        jira.answers(200, LinkedJira.texts(hash.hex(), newer));

        assertTrue(newer.contains("\"schema\":4"));
        assertEquals(new PublishedRefusal.NewerOverThere(), whyNot(source.texts(List.of(hash))));
    }

    @Test
    void readingsAreReadAsJiraSaysThem() {
        String uid = An.uid();
        jira.answers(
                200, "{\"readings\":[{\"keyResult\":\"" + uid + "\",\"value\":\"12.5\",\"valueOn\":\"2026-02-02\"}]}");

        Reading reading =
                done(source.readings(cycle, AsOf.NOW)).values().iterator().next();

        assertEquals(
                "12.5 2026-02-02",
                reading.value().orElseThrow().text() + " " + reading.valueOn().orElseThrow());
        assertEquals(List.of("readings?cycle=" + cycle.id().uid()), jira.asked);
    }

    @Test
    void namesAreReadAsJiraSaysThem() {
        jira.answers(200, "{\"people\":[{\"uid\":\"" + An.MEI.uid() + "\",\"name\":\"Mei 梅\"}]}");

        assertEquals(Map.of(An.MEI, "Mei 梅"), done(source.names(List.of(An.MEI))));
        assertEquals(List.of("people?id=" + An.MEI.uid()), jira.asked);
    }

    // what Jira refuses

    @ParameterizedTest
    @CsvSource({"26Q9, okr.published.refused.no-such-cycle", "'', okr.published.refused.no-running-cycle"})
    void aCycleThatJiraDoesNotHaveIsNamed(String asked, String key) {
        jira.answers(404, "{\"key\":\"" + key + "\"}");

        Refusal refusal = whyNot(source.manifest(CycleAsked.named(asked), AsOf.NOW));

        assertEquals(new PublishedRefusal.NoSuchCycle(asked), refusal);
        assertEquals(key, refusal.key());
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void aReaderWhomJiraShowsNothingIsToldSo(int status) {
        jira.answers(status, "{\"key\":\"okr.access.refused.not-there\"}");

        assertEquals(new PublishedRefusal.NotForYou(), whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
    }

    // A Jira without the plugin answers 404 too, and so does one whose plugin does not know the address.
    @ParameterizedTest
    @ValueSource(strings = {"<html>Not Found</html>", "", "{\"message\":\"null for uri\",\"status-code\":404}"})
    void whatIsNotFoundWithoutAReasonOfOursIsNotUnderstood(String body) {
        jira.answers(404, body);

        assertEquals(new PublishedRefusal.NotUnderstood(), whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
    }

    @Test
    void aJiraThatForbidsEverythingShowsNothing() {
        jira.answers(403, "<html>Forbidden</html>");

        assertEquals(new PublishedRefusal.NotForYou(), whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 400, 422, 500, 503})
    void anyOtherStatusIsNoAnswer(int status) {
        jira.answers(status, "{}");

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Log in</html>",
                "{",
                "[]",
                "{}",
                "{\"cycle\":1}",
                "{\"cycle\":{},\"sheets\":[],\"teams\":[]}"
            })
    void whatCannotBeReadIsNotUnderstood(String body) {
        jira.answers(200, body);

        assertEquals(new PublishedRefusal.NotUnderstood(), whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
    }

    @Test
    void aJiraThatDoesNotAnswerInTimeIsNoAnswer() {
        jira.fails(() -> new ResponseException("timed out"));

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
    }

    @Test
    void aJiraThatDribblesIsLeftWhenItsTimeIsOver() {
        jira.answers(drop(new ByteArrayInputStream(" ".repeat(60).getBytes(StandardCharsets.UTF_8))::read));

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
        assertEquals(Instant.parse("2026-02-02T12:00:03Z"), clock.instant());
    }

    @Test
    void anAnswerThatComesSlowlyAndInTimeIsRead() {
        byte[] manifest = LinkedJira.manifest(cycle, published, "RDX").getBytes(StandardCharsets.UTF_8);
        InputStream slow = drop(new ByteArrayInputStream(new byte[] {' '})::read);
        jira.answers(new SequenceInputStream(slow, new ByteArrayInputStream(manifest)));

        assertEquals(
                cycle, done(source.manifest(CycleAsked.named(""), AsOf.NOW)).cycle());
    }

    @Test
    void anAnswerThatIsCutOffIsNone() {
        jira.answers(drop(() -> {
            throw new IOException("reset");
        }));

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
    }

    private interface Drop {
        int fall() throws IOException;
    }

    // a byte a second
    private InputStream drop(Drop drop) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                clock.moveBy(Duration.ofSeconds(1));
                return drop.fall();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int one = read();
                if (one >= 0) {
                    into[from] = (byte) one;
                }
                return one < 0 ? -1 : 1;
            }
        };
    }

    // the link and who reads

    @Test
    void withoutALinkThereIsNothingToAsk() {
        jira.withoutLink();

        assertEquals(new PublishedRefusal.NotLinked(), whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
        assertEquals(Optional.empty(), linked.sources().link().displayAddress());
    }

    @Test
    void aReaderFindsJiraByItsDisplayAddress() {
        assertEquals(Optional.of(LinkedJira.ADDRESS), linked.sources().link().displayAddress());
    }

    @Test
    void aReaderWithoutATokenIsShownWhereToGetOne() {
        jira.withoutToken("https://jira.test/authorize");

        assertEquals(
                new PublishedRefusal.NotAuthorized("https://jira.test/authorize"),
                whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
        assertEquals(List.of(), jira.asked);
    }

    @Test
    void aReaderWhoseTokenJiraRefusesIsShownWhereToGetOne() {
        jira.answers(401, "");

        assertEquals(
                new PublishedRefusal.NotAuthorized("https://jira.test/authorize?a=1&b=2"),
                whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "ftp://jira.test/", "/authorize", "//evil.test/"})
    void onlyAnAddressOfTheWebBecomesALink(String address) {
        jira.withoutToken(address);

        assertEquals(new PublishedRefusal.NotAuthorized(""), whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
    }

    @Test
    void anAddressWithoutEncryptionIsALinkToo() {
        jira.withoutToken("http://jira.test/authorize");

        assertEquals(
                new PublishedRefusal.NotAuthorized("http://jira.test/authorize"),
                whyNot(source.manifest(CycleAsked.named(""), AsOf.NOW)));
    }

    // many at once

    private static List<ContentHash> hashes(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new ContentHash(HexFormat.of().toHexDigits(i).repeat(8)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "40, 1", "41, 2", "100, 3"})
    void hashesAreAskedFortyAtATime(int many, int requests) {
        jira.answers(200, LinkedJira.texts());

        done(source.texts(hashes(many)));

        assertEquals(requests, jira.asked.size());
        assertEquals(
                many,
                jira.asked.stream()
                        .mapToInt(address -> address.split("sha=", -1).length - 1)
                        .sum());
        assertTrue(jira.asked.stream().allMatch(address -> address.length() < 4000));
    }

    @Test
    void whatEachPartAnswersIsPutTogether() {
        List<ContentHash> all = new ArrayList<>(hashes(40));
        all.add(published.revision().hash());
        String last = published.revision().hash().hex();
        jira.answers(path -> path.contains(last) ? LinkedJira.texts(last, published.text()) : LinkedJira.texts());

        assertEquals(Map.of(published.revision().hash(), published.content()), done(source.texts(all)));
    }

    @Test
    void afterAPartThatFailedNobodyAsksForTheNext() {
        jira.answers(500, "");

        Outcome<?> outcome = source.texts(hashes(100));

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(outcome));
        assertEquals(1, jira.asked.size());
    }

    // what is kept

    private void jiraAnswersTheManifest() {
        jira.answers(200, LinkedJira.manifest(cycle, published, "RDX"));
    }

    private Outcome<Manifest> manifest() {
        return linked.page().manifest(CycleAsked.named(""), AsOf.NOW);
    }

    @Test
    void whatIsAsItWasIsNotSentAgain() {
        jiraAnswersTheManifest();
        Manifest first = done(manifest());
        jira.answers(304, "");

        LinkPublishedSource later = linked.page();

        assertEquals(first, done(later.manifest(CycleAsked.named(""), AsOf.NOW)));
        assertEquals(List.of("", "\"1\""), jira.etags);
        assertEquals(Optional.empty(), later.shown());
    }

    @Test
    void withoutACopyNothingIsTheSame() {
        jira.answers(304, "");

        assertEquals(new PublishedRefusal.NotUnderstood(), whyNot(manifest()));
    }

    @Test
    void onOnePageADocumentIsAskedForOnce() {
        jiraAnswersTheManifest();

        source.manifest(CycleAsked.named(""), AsOf.NOW);
        source.manifest(CycleAsked.named(""), AsOf.NOW);

        assertEquals(1, jira.asked.size());
    }

    @Test
    void onOnePageACycleIsAskedForOnceByWhateverNameItGoes() {
        jiraAnswersTheManifest();

        source.manifest(new CycleAsked("", "RDX"), AsOf.NOW);
        source.manifest(new CycleAsked("26Q1", "RDX"), AsOf.NOW);
        source.manifest(CycleAsked.of(cycle.id()), AsOf.NOW);

        assertEquals(List.of("manifest?cycle=&space=RDX"), jira.asked);
    }

    @Test
    void anAnswerToOneReaderOnItsWayIsNoAnswerToAnother() {
        LinkPublishedSources node = linked.sources();
        List<Outcome<Manifest>> another = new ArrayList<>();
        jira.answers(path -> {
            jira.answers(403, "");
            another.add(node.of(new PageAsk(clock)).manifest(CycleAsked.named(""), AsOf.NOW));
            return LinkedJira.manifest(cycle, published, "RDX");
        });

        Outcome<Manifest> one = node.of(new PageAsk(clock)).manifest(CycleAsked.named(""), AsOf.NOW);

        assertEquals(cycle, done(one).cycle());
        assertEquals(new PublishedRefusal.NotForYou(), whyNot(another.get(0)));
        assertEquals(2, jira.asked.size());
    }

    @Test
    void readersWhoComeAtOnceAreAskedForEachInTheirOwnName() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        jira.answers(path -> {
            meet(both);
            return LinkedJira.manifest(cycle, published, "RDX");
        });
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            LinkPublishedSources node = linked.sources();
            Callable<Outcome<Manifest>> reader =
                    () -> node.of(new PageAsk(clock)).manifest(CycleAsked.named(""), AsOf.NOW);

            for (Future<Outcome<Manifest>> answer : readers.invokeAll(List.of(reader, reader))) {
                assertEquals(cycle, done(answer.get()).cycle());
            }
        } finally {
            readers.shutdownNow();
        }
        assertEquals(2, jira.asked.size());
    }

    // comes back only when two requests are on their way
    private static void meet(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("nobody else asks", alone);
        }
    }

    @Test
    void aTextThatIsKeptIsNotAskedForAgain() {
        String sha = published.revision().hash().hex();
        jira.answers(200, LinkedJira.texts(sha, published.text()));
        done(source.texts(List.of(published.revision().hash())));

        assertEquals(
                Map.of(published.revision().hash(), published.content()),
                done(linked.page().texts(List.of(published.revision().hash()))));
        assertEquals(1, jira.asked.size());
    }

    /** Each way in which the link fails that says nothing of this reader's access. */
    static List<Consumer<LinkedJira>> failures() {
        return List.of(
                LinkedJira::withoutLink,
                jira -> jira.withoutToken("https://jira.test/authorize"),
                jira -> jira.answers(401, ""),
                jira -> jira.answers(503, ""),
                jira -> jira.answers(404, "<html>Not Found</html>"),
                jira -> jira.answers(200, "<html>Log in</html>"),
                jira -> jira.fails(() -> new ResponseException("timed out")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whereJiraCannotBeAskedTheLastGoodCopyIsGivenWithItsTime(Consumer<LinkedJira> failure) {
        jiraAnswersTheManifest();
        Manifest known = done(manifest());
        Instant then = clock.instant();
        clock.moveBy(Duration.ofHours(2));
        failure.accept(jira);
        LinkPublishedSource later = linked.page();

        assertEquals(known, done(later.manifest(CycleAsked.named(""), AsOf.NOW)));
        assertEquals(then, later.shown().orElseThrow().at());
    }

    @ParameterizedTest
    @CsvSource({"403, ''", "404, '{\"key\":\"okr.access.refused.not-there\"}'"})
    void whomJiraShowsNothingIsShownNoCopyWhoeverReadBefore(int status, String body) {
        jiraAnswersTheManifest();
        done(manifest());
        jira.answers(status, body);

        assertEquals(new PublishedRefusal.NotForYou(), whyNot(manifest()));
    }

    @Test
    void aCycleThatIsGoneIsNotShownOutOfItsCopy() {
        jiraAnswersTheManifest();
        done(manifest());
        jira.answers(404, "{\"key\":\"okr.published.refused.no-such-cycle\"}");

        assertEquals(new PublishedRefusal.NoSuchCycle(""), whyNot(manifest()));
    }

    @Test
    void aConfirmedCopyIsAsOfItsConfirmation() {
        jiraAnswersTheManifest();
        done(manifest());
        clock.moveBy(Duration.ofMinutes(5));
        jira.answers(304, "");
        LinkPublishedSources sources = linked.sources();
        done(sources.of(new PageAsk(clock)).manifest(CycleAsked.named(""), AsOf.NOW));
        Instant confirmed = clock.instant();
        jira.answers(503, "");
        clock.moveBy(Duration.ofMinutes(5));
        LinkPublishedSource later = sources.of(new PageAsk(clock));

        later.manifest(CycleAsked.named(""), AsOf.NOW);

        assertEquals(confirmed, later.shown().orElseThrow().at());
    }

    @ParameterizedTest
    @CsvSource({"10, 2026-02-02T12:00:00Z", "11, 2026-02-02T12:11:00Z"})
    void aConfirmationIsWrittenEveryTenMinutesAtMost(int minutes, String written) {
        jiraAnswersTheManifest();
        done(manifest());
        jira.answers(304, "");
        clock.moveBy(Duration.ofMinutes(minutes));

        done(manifest());

        assertEquals(
                Instant.parse(written),
                linked.copies.ofKind(Copy.Kind.MANIFEST).get(0).at());
    }

    @Test
    void inReadOnlyModeNothingIsWrittenAndWhatJiraSaysIsShown() {
        linked.readOnly = true;
        jiraAnswersTheManifest();

        assertEquals(cycle, done(manifest()).cycle());
        assertEquals(new Copies.Stock(0, 0), linked.copies.stock());
    }

    // what cannot change

    @Test
    void whatWasKnownAtTheEndOfADayIsAskedForOnce() {
        jiraAnswersTheManifest();
        AsOf january = new AsOf.EndOf(LocalDate.of(2026, 1, 31));
        done(linked.page().manifest(CycleAsked.of(cycle.id()), january));
        jira.answers(503, "");
        LinkPublishedSource later = linked.page();

        assertEquals(
                cycle, done(later.manifest(CycleAsked.of(cycle.id()), january)).cycle());
        assertEquals(1, jira.asked.size());
        assertEquals(Optional.empty(), later.shown());
    }

    @Test
    void whatIsKnownOfADayThatIsNotOverIsAskedForAgain() {
        jira.answers(200, "{\"readings\":[]}");
        AsOf today = new AsOf.EndOf(LocalDate.of(2026, 2, 2));

        done(linked.page().readings(cycle, today));
        done(linked.page().readings(cycle, today));

        assertEquals(2, jira.asked.size());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2"})
    void aHistoryIsAskedForAgainWhenItMustHaveGrown(int atLeast, int requests) {
        SheetId sheet = published.content().sheet();
        jira.answers(
                200,
                "{\"sheet\":\"" + sheet.uid() + "\",\"revisions\":[{\"uid\":\""
                        + published.revision().id().uid() + "\",\"number\":1,\"sha\":\""
                        + published.revision().hash().hex()
                        + "\",\"publishedAt\":\"2026-01-10T10:00:00Z\",\"by\":\"" + An.MEI.uid()
                        + "\",\"reason\":\"\"}]}");
        done(linked.page().history(sheet, 1));

        assertEquals(1, done(linked.page().history(sheet, atLeast)).newest());
        assertEquals(requests, jira.asked.size());
    }

    // names

    @ParameterizedTest
    @CsvSource({"23, 1", "24, 2"})
    void aNameIsForgottenAfterADay(int hours, int requests) {
        jira.answers(200, "{\"people\":[{\"uid\":\"" + An.MEI.uid() + "\",\"name\":\"Mei\"}]}");
        done(source.names(List.of(An.MEI)));
        clock.moveBy(Duration.ofHours(hours));

        assertEquals(Map.of(An.MEI, "Mei"), done(linked.page().names(List.of(An.MEI))));
        assertEquals(requests, jira.asked.size());
    }

    @Test
    void anOldNameIsNotShownEvenWhereJiraCannotBeAsked() {
        jira.answers(200, "{\"people\":[{\"uid\":\"" + An.MEI.uid() + "\",\"name\":\"Mei\"}]}");
        done(source.names(List.of(An.MEI)));
        clock.moveBy(CopyKeeper.NAMES_LAST);
        jira.answers(503, "");

        assertEquals(Map.of(), done(linked.page().names(List.of(An.MEI))));
    }

    // how much is asked

    @Test
    void afterAFailureThePageAsksForNothingMore() {
        jira.answers(503, "");

        source.manifest(CycleAsked.named(""), AsOf.NOW);
        source.readings(cycle, AsOf.NOW);

        assertEquals(1, jira.asked.size());
    }

    @Test
    void afterAFailureNobodyAsksForAWhile() {
        jira.answers(503, "");
        manifest();
        jiraAnswersTheManifest();

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(manifest()));
        clock.moveBy(Breaker.REST);
        assertEquals(cycle, done(manifest()).cycle());
    }

    @Test
    void whoIsRefusedClosesTheWayForNobodyElse() {
        jira.answers(403, "");
        manifest();
        jiraAnswersTheManifest();

        assertEquals(cycle, done(manifest()).cycle());
    }

    @Test
    void allThatAPageAsksTakesTwoSecondsTogether() {
        jira.answers(path -> {
            clock.moveBy(Duration.ofSeconds(1));
            return path.startsWith("manifest") ? LinkedJira.manifest(cycle, published, "RDX") : "{\"readings\":[]}";
        });

        done(source.manifest(CycleAsked.named("26Q1"), AsOf.NOW));
        done(source.readings(cycle, AsOf.NOW));

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(source.manifest(CycleAsked.named("26Q2"), AsOf.NOW)));
        assertEquals(2, jira.asked.size());
    }

    @Test
    void whatWentWrongIsToldToTheAdministratorTheLatestFirst() {
        jira.answers(404, "<html></html>");
        manifest();
        clock.moveBy(Duration.ofMinutes(1));
        jira.answers(503, "");
        manifest();

        assertEquals(
                List.of(
                        new LinkDiary.Entry(clock.instant(), new PublishedRefusal.NoAnswer()),
                        new LinkDiary.Entry(
                                clock.instant().minus(Duration.ofMinutes(1)), new PublishedRefusal.NotUnderstood())),
                linked.diary.entries());
    }

    // what nobody needs any more

    @Test
    void aTextThatNoManifestNamesIsSwept() {
        String other = published.text().replace("Loved", "Liked");
        String young = published.text().replace("Loved", "Known");
        linked.copies.keep(List.of(
                Copy.of(ContentHash.of(other), other, clock.instant().minus(Duration.ofHours(2))),
                Copy.of(ContentHash.of(young), young, clock.instant()),
                Copy.of(published.revision().hash(), published.text(), clock.instant()),
                Copy.of(
                        An.MEI,
                        "Mei",
                        clock.instant().minus(CopyKeeper.NAMES_LAST).minusMillis(1))));
        jiraAnswersTheManifest();

        done(manifest());

        assertEquals(
                Set.of(published.text(), young),
                linked.copies.ofKind(Copy.Kind.TEXT).stream().map(Copy::content).collect(Collectors.toSet()));
        assertEquals(List.of(), linked.copies.ofKind(Copy.Kind.NAME));
    }
}
