package org.okrtree.adapter.confluence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.PublishedSource;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Text;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.CanonicalText;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.SheetHistory;

/**
 * What Jira has published, for one rendering of a page: asked over the application link in the reader's own name, and where that cannot
 * be, the last good copy. What cannot change is not asked for again.
 */
final class LinkPublishedSource implements PublishedSource {

    /** Hashes and ids that one address names: 40 of 64 characters stay far below the 8 kB that servers allow. */
    private static final int MOST_AT_ONCE = 40;

    private static final Pattern SCHEMA = Pattern.compile("\\{\"schema\":(\\d{1,9})\\b.*", Pattern.DOTALL);

    private final LinkPublishedSources with;
    private final PageAsk page;
    private @Nullable Shown shown;

    /**
     * That copies are shown and not what Jira says now.
     *
     * @param at when Jira said last that it was so; of several the earliest
     */
    record Shown(Instant at, PublishedRefusal because) {}

    LinkPublishedSource(LinkPublishedSources with, PageAsk page) {
        this.with = with;
        this.page = page;
    }

    /** Whether copies were given instead of what Jira says now; empty when Jira said all of it. */
    Optional<Shown> shown() {
        return Optional.ofNullable(shown);
    }

    @Override
    public Outcome<Manifest> manifest(CycleAsked asked, AsOf asOf) {
        String address = addressOf(asked, asOf);
        Outcome<Manifest> manifest = document(
                Copy.Kind.MANIFEST,
                address,
                asked.cycle(),
                with.documents()::manifest,
                (known, at) -> isSettled(asOf, known.cycle().zone(), at));
        // Another macro may name the same cycle.
        manifest.map(Manifest::cycle)
                .fold(cycle -> Stream.of(cycle.shortKey().text(), cycle.id().uid()), no -> Stream.<String>empty())
                .forEach(name -> page.isAlso(address, addressOf(CycleAsked.named(name), asOf)));
        return manifest;
    }

    // Where the cycle is named, the space chooses nothing.
    private static String addressOf(CycleAsked asked, AsOf asOf) {
        String space = asked.space().isEmpty() || !asked.cycle().isEmpty() ? "" : "&space=" + encoded(asked.space());
        return "manifest?cycle=" + encoded(asked.cycle()) + space + as(asOf);
    }

    @Override
    public Outcome<Manifest> manifestWithoutTeams(CycleAsked asked, AsOf asOf) {
        return manifest(asked, asOf);
    }

    @Override
    public Outcome<Map<KeyResultId, Reading>> readings(Cycle cycle, AsOf asOf) {
        String uid = cycle.id().uid();
        return document(
                Copy.Kind.READINGS,
                "readings?cycle=" + uid + as(asOf),
                uid,
                with.documents()::readings,
                (readings, at) -> isSettled(asOf, cycle.zone(), at));
    }

    @Override
    public Outcome<SheetHistory> history(SheetId sheet, int atLeast) {
        return document(
                Copy.Kind.HISTORY,
                "history?sheet=" + sheet.uid(),
                "",
                with.documents()::history,
                (history, at) -> history.newest() >= atLeast);
    }

    // What was known at a moment is what it was, as soon as nobody can add to it any more.
    private boolean isSettled(AsOf asOf, ZoneId zone, Instant at) {
        return asOf.lastInstantIn(zone, with.clock())
                .fold(
                        last -> last.filter(then -> at.isAfter(then.plus(AsOf.SETTLED_AFTER)))
                                .isPresent(),
                        tooYoung -> false);
    }

    private <T> Outcome<T> document(
            Copy.Kind kind,
            String address,
            String asked,
            Function<String, T> read,
            BiPredicate<T, Instant> cannotChange) {
        PageAsk.Given<T> given = page.once(address, () -> {
            String key = Copy.keyOf(kind, address);
            Optional<Kept<T>> kept = Optional.ofNullable(
                            with.copies().of(Set.of(key)).get(key))
                    .flatMap(copy -> readable(copy.content(), read).map(content -> new Kept<>(copy, content)));
            Optional<Kept<T>> settled = kept.filter(
                    one -> cannotChange.test(one.content(), one.copy().at()));
            settled.ifPresent(one -> with.keeper().use(one.copy()));
            return settled.map(one -> PageAsk.Given.of(one.content()))
                    .orElseGet(() -> asked(kind, key, address, asked, read, kept));
        });
        given.shown().ifPresent(this::show);
        return given.outcome();
    }

    private record Kept<T>(Copy copy, T content) {}

    private <T> PageAsk.Given<T> asked(
            Copy.Kind kind,
            String key,
            String address,
            String asked,
            Function<String, T> read,
            Optional<Kept<T>> kept) {
        Reply reply = ask(address, kept.map(one -> one.copy().etag()).orElse(""));
        if (reply instanceof Reply.Fresh fresh) {
            Optional<T> content = readable(fresh.body(), read);
            content.ifPresent(one -> with.keeper()
                    .keep(List.of(new Copy(kind, key, fresh.etag(), with.clock().instant(), fresh.body()))));
            return content.map(PageAsk.Given::of)
                    .orElseGet(() -> instead(new PublishedRefusal.NotUnderstood(), asked, kept));
        }
        if (reply instanceof Reply.Refused no) {
            return instead(no.why(), asked, kept);
        }
        kept.ifPresent(one -> with.keeper().confirm(one.copy()));
        return kept.map(one -> PageAsk.Given.of(one.content()))
                .orElseGet(() -> instead(new PublishedRefusal.NotUnderstood(), asked, kept));
    }

    private <T> PageAsk.Given<T> instead(PublishedRefusal why, String asked, Optional<Kept<T>> kept) {
        return kept.filter(one -> leavesTheCopy(why))
                .map(one -> new PageAsk.Given<>(
                        Outcome.done(one.content()),
                        Optional.of(new Shown(with.keeper().confirmedAt(one.copy()), why))))
                .orElseGet(() -> new PageAsk.Given<>(
                        Outcome.refused(
                                why instanceof PublishedRefusal.NoSuchCycle
                                        ? new PublishedRefusal.NoSuchCycle(Text.excerpt(asked))
                                        : why),
                        Optional.empty()));
    }

    // Whom Jira knows and shows nothing, sees nothing here either; whoever cannot be asked for sees what was published.
    private static boolean leavesTheCopy(PublishedRefusal why) {
        return !(why instanceof PublishedRefusal.NotForYou) && !(why instanceof PublishedRefusal.NoSuchCycle);
    }

    private void show(Shown more) {
        shown = shown == null || more.at().isBefore(shown.at()) ? more : shown;
    }

    private static <T> Optional<T> readable(String text, Function<String, T> read) {
        try {
            return Optional.of(read.apply(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    // Who was refused once is not asked for again, and nobody waits twice for a Jira that does not answer.
    private Reply ask(String address, String etag) {
        Reply reply = page.gaveUp()
                .<Reply>map(Reply.Refused::new)
                .orElseGet(() -> page.waiting(() -> with.link().get(address, etag, page.left())));
        if (reply instanceof Reply.Refused no
                && (no.why() instanceof PublishedRefusal.NoAnswer
                        || no.why() instanceof PublishedRefusal.NotLinked
                        || no.why() instanceof PublishedRefusal.NotAuthorized)) {
            page.giveUp(no.why());
        }
        return reply;
    }

    @Override
    public Outcome<Map<ContentHash, PublishedSheet>> texts(Collection<ContentHash> hashes) {
        Map<ContentHash, PublishedSheet> sheets = new LinkedHashMap<>();
        try {
            sheets.putAll(with.sheets().run(hashes));
        } catch (IllegalArgumentException keptByANewerVersion) {
            return Outcome.refused(new PublishedRefusal.NewerOverThere());
        }
        List<String> missing = hashes.stream()
                .filter(hash -> !sheets.containsKey(hash))
                .map(ContentHash::hex)
                .toList();
        List<String> newer = new ArrayList<>();
        Optional<PublishedRefusal> whyNot = inParts("texts?", "sha", missing, json -> {
            Map<ContentHash, String> texts = checked(json);
            newer.addAll(
                    texts.values().stream().filter(LinkPublishedSource::isNewer).toList());
            texts.forEach((hash, text) -> sheets.put(hash, with.reader().read(text)));
            Instant now = with.clock().instant();
            with.keeper()
                    .keep(texts.entrySet().stream()
                            .map(one -> Copy.of(one.getKey(), one.getValue(), now))
                            .toList());
        });
        whyNot = newer.isEmpty() ? whyNot : Optional.of(new PublishedRefusal.NewerOverThere());
        whyNot.ifPresent(why -> show(new Shown(with.clock().instant(), why)));
        return sheets.isEmpty() && whyNot.isPresent()
                ? Outcome.refused(whyNot.get())
                : Outcome.done(inOrder(hashes, sheets));
    }

    private static Map<ContentHash, PublishedSheet> inOrder(
            Collection<ContentHash> hashes, Map<ContentHash, PublishedSheet> sheets) {
        Map<ContentHash, PublishedSheet> inOrder = new LinkedHashMap<>();
        hashes.stream().filter(sheets::containsKey).forEach(hash -> inOrder.put(hash, sheets.get(hash)));
        return inOrder;
    }

    // The hash is checked again on this side: what came over the wire is shown only when it is what was published.
    private Map<ContentHash, String> checked(String json) {
        Map<ContentHash, String> texts = with.documents().texts(json);
        texts.forEach((hash, text) -> {
            if (!ContentHash.of(text).equals(hash)) {
                throw new IllegalArgumentException("a text is not what its hash says");
            }
        });
        return texts;
    }

    private static boolean isNewer(String text) {
        Matcher schema = SCHEMA.matcher(text);
        return schema.matches() && Integer.parseInt(schema.group(1)) > CanonicalText.SCHEMA;
    }

    @Override
    public Outcome<Map<PersonId, String>> names(Collection<PersonId> people) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        Instant tooOld = with.clock().instant().minus(CopyKeeper.NAMES_LAST);
        Map<String, Copy> kept =
                with.copies().of(people.stream().map(Copy::keyOf).collect(Collectors.toSet()));
        Set<PersonId> missing = new LinkedHashSet<>();
        for (PersonId person : people) {
            Optional.ofNullable(kept.get(Copy.keyOf(person)))
                    .filter(copy -> copy.at().isAfter(tooOld))
                    .ifPresentOrElse(copy -> names.put(person, copy.content()), () -> missing.add(person));
        }
        // Without a name a tree can be read: so it is no reason to show none.
        inParts("people?", "id", missing.stream().map(PersonId::uid).sorted().toList(), json -> {
            Map<PersonId, String> more = with.documents().names(json);
            names.putAll(more);
            Instant now = with.clock().instant();
            with.keeper()
                    .keep(more.entrySet().stream()
                            .filter(one -> !one.getValue().isEmpty())
                            .map(one -> Copy.of(one.getKey(), one.getValue(), now))
                            .toList());
        });
        return Outcome.done(names);
    }

    private interface Take {
        /** @throws IllegalArgumentException when it cannot be read */
        void take(String json);
    }

    /** Asks for them some at a time; why it did not come to the end, empty when it did. */
    private Optional<PublishedRefusal> inParts(String document, String name, List<String> all, Take answer) {
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            String named = all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)).stream()
                    .map(value -> name + "=" + value)
                    .collect(Collectors.joining("&"));
            PageAsk.Given<String> reply = page.once(document + named, () -> text(ask(document + named, "")));
            Optional<PublishedRefusal> whyNot =
                    reply.outcome().fold(json -> taken(json, answer), LinkPublishedSource::asWhy);
            if (whyNot.isPresent()) {
                return whyNot;
            }
        }
        return Optional.empty();
    }

    private static Optional<PublishedRefusal> taken(String json, Take answer) {
        try {
            answer.take(json);
            return Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(new PublishedRefusal.NotUnderstood());
        }
    }

    private static Optional<PublishedRefusal> asWhy(Refusal refusal) {
        return Optional.of(refusal instanceof PublishedRefusal why ? why : new PublishedRefusal.NotUnderstood());
    }

    private static PageAsk.Given<String> text(Reply reply) {
        return reply instanceof Reply.Fresh fresh
                ? PageAsk.Given.of(fresh.body())
                : new PageAsk.Given<>(
                        Outcome.refused(
                                reply instanceof Reply.Refused no ? no.why() : new PublishedRefusal.NotUnderstood()),
                        Optional.empty());
    }

    private static String as(AsOf asOf) {
        return asOf.text().isEmpty() ? "" : "&asOf=" + encoded(asOf.text());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
