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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.MovableClock;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.adapter.format.JsonPublishedDocuments;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.team.Team;

class LinkPublishedSourceTest {

    private final LinkedJira jira = new LinkedJira();
    private final MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");
    private final LinkPublishedSource source =
            new LinkPublishedSource(jira.links, new JsonPublishedDocuments(), new CanonicalJsonReader(), clock);
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

        Manifest manifest = done(source.manifest("26Q1", AsOf.NOW));

        assertEquals(cycle, manifest.cycle());
        assertEquals(published.revision().hash(), manifest.entries().get(0).hash());
        assertEquals(List.of("manifest?cycle=26Q1"), jira.asked);
    }

    @Test
    void theMomentThatIsAskedForIsHandedOn() {
        jira.answers(200, LinkedJira.manifest(cycle, published, "RDX"));
        jira.answers(200, "{\"readings\":[]}");

        source.manifest("26Q1", new AsOf.EndOf(LocalDate.of(2026, 1, 31)));
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
        source.manifest(typed, AsOf.NOW);

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
    void aTextThatANewerVersionWroteIsNotUnderstood() {
        String newer = published.text().replace("\"schema\":3", "\"schema\":4");
        ContentHash hash = ContentHash.of(newer);
        jira.answers(200, LinkedJira.texts(hash.hex(), newer));

        assertTrue(newer.contains("\"schema\":4"));
        assertEquals(new PublishedRefusal.NotUnderstood(), whyNot(source.texts(List.of(hash))));
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

        Refusal refusal = whyNot(source.manifest(asked, AsOf.NOW));

        assertEquals(new PublishedRefusal.NoSuchCycle(asked), refusal);
        assertEquals(key, refusal.key());
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void aReaderWhomJiraShowsNothingIsToldSo(int status) {
        jira.answers(status, "{\"key\":\"okr.access.refused.not-there\"}");

        assertEquals(new PublishedRefusal.NotForYou(), whyNot(source.manifest("", AsOf.NOW)));
    }

    // A Jira without the plugin answers 404 too, and so does one whose plugin does not know the address.
    @ParameterizedTest
    @ValueSource(strings = {"<html>Not Found</html>", "", "{\"message\":\"null for uri\",\"status-code\":404}"})
    void whatIsNotFoundWithoutAReasonOfOursIsNotUnderstood(String body) {
        jira.answers(404, body);

        assertEquals(new PublishedRefusal.NotUnderstood(), whyNot(source.manifest("", AsOf.NOW)));
    }

    @Test
    void aJiraThatForbidsEverythingShowsNothing() {
        jira.answers(403, "<html>Forbidden</html>");

        assertEquals(new PublishedRefusal.NotForYou(), whyNot(source.manifest("", AsOf.NOW)));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 302, 400, 422, 500, 503})
    void anyOtherStatusIsNoAnswer(int status) {
        jira.answers(status, "{}");

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(source.manifest("", AsOf.NOW)));
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

        assertEquals(new PublishedRefusal.NotUnderstood(), whyNot(source.manifest("", AsOf.NOW)));
    }

    @Test
    void aJiraThatDoesNotAnswerInTimeIsNoAnswer() {
        jira.fails(() -> new ResponseException("timed out"));

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(source.manifest("", AsOf.NOW)));
    }

    @Test
    void aJiraThatDribblesIsLeftWhenItsTimeIsOver() {
        jira.answers(drop(new ByteArrayInputStream(" ".repeat(60).getBytes(StandardCharsets.UTF_8))::read));

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(source.manifest("", AsOf.NOW)));
        assertEquals(Instant.parse("2026-02-02T12:00:05Z"), clock.instant());
    }

    @Test
    void anAnswerThatComesSlowlyAndInTimeIsRead() {
        byte[] manifest = LinkedJira.manifest(cycle, published, "RDX").getBytes(StandardCharsets.UTF_8);
        InputStream slow = drop(new ByteArrayInputStream(new byte[] {' ', ' '})::read);
        jira.answers(new SequenceInputStream(slow, new ByteArrayInputStream(manifest)));

        assertEquals(cycle, done(source.manifest("", AsOf.NOW)).cycle());
    }

    @Test
    void anAnswerThatIsCutOffIsNone() {
        jira.answers(drop(() -> {
            throw new IOException("reset");
        }));

        assertEquals(new PublishedRefusal.NoAnswer(), whyNot(source.manifest("", AsOf.NOW)));
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

        assertEquals(new PublishedRefusal.NotLinked(), whyNot(source.manifest("", AsOf.NOW)));
        assertEquals(Optional.empty(), source.displayAddress());
    }

    @Test
    void aReaderFindsJiraByItsDisplayAddress() {
        assertEquals(Optional.of(LinkedJira.ADDRESS), source.displayAddress());
    }

    @Test
    void aReaderWithoutATokenIsShownWhereToGetOne() {
        jira.withoutToken("https://jira.test/authorize");

        assertEquals(
                new PublishedRefusal.NotAuthorized("https://jira.test/authorize"),
                whyNot(source.manifest("", AsOf.NOW)));
        assertEquals(List.of(), jira.asked);
    }

    @Test
    void aReaderWhoseTokenJiraRefusesIsShownWhereToGetOne() {
        jira.answers(401, "");

        assertEquals(
                new PublishedRefusal.NotAuthorized("https://jira.test/authorize?a=1&b=2"),
                whyNot(source.manifest("", AsOf.NOW)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "ftp://jira.test/", "/authorize", "//evil.test/"})
    void onlyAnAddressOfTheWebBecomesALink(String address) {
        jira.withoutToken(address);

        assertEquals(new PublishedRefusal.NotAuthorized(""), whyNot(source.manifest("", AsOf.NOW)));
    }

    @Test
    void anAddressWithoutEncryptionIsALinkToo() {
        jira.withoutToken("http://jira.test/authorize");

        assertEquals(
                new PublishedRefusal.NotAuthorized("http://jira.test/authorize"),
                whyNot(source.manifest("", AsOf.NOW)));
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
}
