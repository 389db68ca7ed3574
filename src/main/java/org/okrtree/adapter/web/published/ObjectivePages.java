package org.okrtree.adapter.web.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PeopleNames;
import org.okrtree.adapter.web.PersonView;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.keyresult.MeasureSentence;
import org.okrtree.adapter.web.publication.CompareServlet;
import org.okrtree.adapter.web.publication.LineField;
import org.okrtree.application.published.FoundObjective;
import org.okrtree.application.published.ObjectiveShown;
import org.okrtree.application.worklink.SeenWork;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.alignment.AlignmentRules;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionState;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInRules;
import org.okrtree.domain.checkin.CheckInTrail;
import org.okrtree.domain.checkin.KeptPeriods;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.KeptShare;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.YesNo;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.publication.CorrectionRules;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.RevisionDiff;
import org.okrtree.domain.published.ObjectiveHistory;
import org.okrtree.domain.sheet.DraftObjective;

/** Makes the page of one objective out of what is shown of it. */
final class ObjectivePages {
    static final String OFFER = "offer";
    static final String ANSWER = "answer";
    static final String WITHDRAW = "withdraw";

    private static final int WEEKS_OF_A_SPARK = 8;
    private static final String CHECK_INS = "check-ins";
    private static final String REVISIONS = "revisions";

    private final Page page;
    private final Words words;
    private final ObjectiveShown shown;
    private final List<FoundObjective> found;
    private final Optional<TypedForm> refused;
    private final Map<PersonId, String> names;
    private final TreeViews views;

    /** @param found what was looked for to contribute to; empty when nothing was */
    ObjectivePages(Page page, ObjectiveShown shown, List<FoundObjective> found, Optional<TypedForm> refused) {
        this.page = page;
        this.words = page.words();
        this.shown = shown;
        this.found = found;
        this.refused = refused;
        this.names = PeopleNames.of(shown.people());
        this.views = new TreeViews(words, sheet -> "");
    }

    ObjectivePageView view() {
        Optional<ObjectiveShown.OnRecord> record = shown.published();
        Optional<PublishedKeyResult> chosen = record.flatMap(this::chosen);
        Optional<Refusal> whyNotOffer = AlignmentRules.whyNotOfferFrom(
                shown.owner(), shown.team().lead(), teamName(), shown.cycle(), page.actor());
        Optional<SeenWork> work = record.flatMap(ObjectiveShown.OnRecord::work);
        SeenWork seen = work.orElse(SeenWork.NONE);
        String owner = views.owner(shown.owner(), names);
        ObjectiveHistory.Page history = history();
        List<ObjectivePageView.ContributionView> down = contributions(false);
        boolean isRefused = refused.filter(form -> form.is(OFFER, "")).isPresent();
        return new ObjectivePageView(
                shown.id().uid(),
                Html.of(page.address("tree?cycle=" + shown.cycle().shortKey().text())),
                Html.of(shown.cycle().name()),
                Html.of(record.map(it -> it.place().team().above().stream()
                                .map(up -> up.name() + " / ")
                                .collect(Collectors.joining()))
                        .orElse("")),
                Html.of(page.address("sheet/" + shown.sheet().uid())),
                Html.of(teamName()),
                Html.of(record.map(it -> it.place().shortKeyOf(it.objective())).orElse("")),
                Html.of(record.map(it -> it.objective().title())
                        .or(() -> shown.drafted().map(it -> it.words().title()))
                        .orElse("")),
                Html.of(owner),
                Html.of(PersonView.initials(owner)),
                PersonView.colour(owner),
                commitment(),
                record.isEmpty(),
                record.filter(ObjectiveShown.OnRecord::isDropped).isPresent(),
                record.map(it -> badge(it.place())).orElse(""),
                record.map(this::badgeAddress).orElse(""),
                record.map(this::pace).orElse(""),
                record.filter(this::hasOwn).isPresent() ? Html.of(page.address("check-in")) : "",
                correct(shown.id().uid()),
                Html.of(record.map(it -> it.objective().why())
                        .or(() -> shown.drafted().map(it -> it.words().why()))
                        .orElse("")),
                record.map(it -> rows(it, chosen)).orElse(List.of()),
                shown.drafted().map(this::drafted).orElse(List.of()),
                chosen.map(it -> Html.of(it.statement())).orElse(""),
                record.flatMap(it -> chosen.map(keyResult -> page.fragment(
                                "okr-chart", new ChartViews(words, shown, it, keyResult).view(), "okr.chart.")))
                        .orElse(""),
                contributions(true),
                down,
                down.isEmpty(),
                refused.filter(form -> !hasForm(form, whyNotOffer.isEmpty()))
                        .map(form -> page.refusal(form.refusal()))
                        .orElse(RefusalView.NONE),
                refused.filter(form -> form.is(OFFER, ""))
                        .map(form -> page.refusal(form.refusal()))
                        .orElse(RefusalView.NONE),
                whyNotOffer.isEmpty(),
                whyNotOffer.map(words::whyNotHtml).orElse(""),
                isRefused || !page.typed("find").isEmpty(),
                Html.of(page.typed("find")),
                !found.isEmpty(),
                found.stream().map(this::found).toList(),
                isRefused ? Html.of(page.typed("sentence")) : "",
                page.newRequest(),
                work.isPresent(),
                !seen.equals(SeenWork.NONE),
                seen.toDo(),
                seen.inProgress(),
                seen.done(),
                seen.hidden() > 0,
                words.html("okr.objective.hidden", Integer.toString(seen.hidden())),
                seen.more() > 0 ? words.html("okr.objective.more-work", Integer.toString(seen.more())) : "",
                filters(),
                history.entries().stream().map(this::entry).toList(),
                history.next().isEmpty() ? "" : Html.of(historyAddress(page.typed("history"), history.next())));
    }

    private String teamName() {
        return shown.team().name();
    }

    private String commitment() {
        Commitment commitment = shown.published()
                .map(it -> it.objective().commitment())
                .or(() -> shown.drafted().map(it -> it.words().commitment()))
                .orElse(Commitment.NOT_SAID);
        return switch (commitment) {
            case NOT_SAID -> "";
            case COMMITTED -> words.html("okr.objective.committed");
            case ASPIRATIONAL -> words.html("okr.objective.aspirational");
        };
    }

    private String badge(PublishedSheet place) {
        return words.html(
                "okr.revision.badge",
                Integer.toString(place.revision()),
                words.dayAndYear(place.at(), place.cycle().zone()));
    }

    private String badgeAddress(ObjectiveShown.OnRecord record) {
        return record.heads().stream()
                .filter(head -> head.number() == record.place().revision())
                .findFirst()
                .map(head -> Html.of(page.address("revision/" + head.id().uid())))
                .orElse("");
    }

    private String pace(ObjectiveShown.OnRecord record) {
        return views.objective(record.place(), record.objective(), shown.today(), readings(record), names)
                .paceHtml();
    }

    private static Map<KeyResultId, Reading> readings(ObjectiveShown.OnRecord record) {
        return record.checkIns().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Reading.inForce(one.getValue())));
    }

    // A stand-in checks in there too, and finds it under "Check in".
    private boolean hasOwn(ObjectiveShown.OnRecord record) {
        return !record.isDropped()
                && record.objective().keyResults().stream()
                        .anyMatch(one -> CheckInRules.whyNotCheckIn(one, Optional.empty(), shown.cycle(), page.actor())
                                .isEmpty());
    }

    private String correct(String line) {
        return shown.published()
                .filter(it -> !it.isDropped())
                .filter(it -> CorrectionRules.whyNotCorrect(
                                shown.team().lead(), teamName(), shown.cycle(), page.actor())
                        .isEmpty())
                .map(it -> Html.of(page.address("correct/" + line)))
                .orElse("");
    }

    private Optional<PublishedKeyResult> chosen(ObjectiveShown.OnRecord record) {
        List<PublishedKeyResult> all = record.objective().keyResults();
        return all.stream()
                .filter(one -> one.id().uid().equals(page.typed("kr")))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private List<ObjectivePageView.RowView> rows(ObjectiveShown.OnRecord record, Optional<PublishedKeyResult> chosen) {
        return record.objective().keyResults().stream()
                .map(one -> row(record, one, chosen.filter(one::equals).isPresent()))
                .toList();
    }

    private ObjectivePageView.RowView row(
            ObjectiveShown.OnRecord record, PublishedKeyResult keyResult, boolean isChosen) {
        List<CheckIn> checkIns = record.checkInsOf(keyResult.id());
        CheckInTrail trail = CheckInTrail.of(checkIns);
        Spark spark = new Spark(trail, shown.today());
        List<KeptPeriods.Period> periods = periods(record, keyResult, checkIns);
        KeptShare kept = KeptPeriods.share(periods);
        String change = trail.confidence(shown.today()).change().stream()
                .mapToObj(this::trend)
                .findFirst()
                .orElse("");
        return new ObjectivePageView.RowView(
                views.keyResult(
                        record.place(), record.objective(), keyResult, Reading.inForce(checkIns), shown.today(), names),
                Html.of(page.address(
                        address(shown.id().uid()) + "?kr=" + keyResult.id().uid() + "#chart")),
                isChosen,
                change,
                spark.isThere(),
                spark.paths().stream().map(ObjectivePageView.SparkView::new).toList(),
                spark.lastX(),
                spark.lastY(),
                spark.isLow(),
                words.html("okr.objective.spark", spark.said()),
                !periods.isEmpty(),
                periods.stream()
                        .map(one -> new ObjectivePageView.PeriodView(one.code()))
                        .toList(),
                words.html("okr.tree.inside", Integer.toString(kept.inside()), Integer.toString(kept.withValue())),
                correct(keyResult.id().uid()));
    }

    private List<KeptPeriods.Period> periods(
            ObjectiveShown.OnRecord record, PublishedKeyResult keyResult, List<CheckIn> checkIns) {
        return keyResult.measure() instanceof Keep range
                ? KeptPeriods.each(
                        range,
                        keyResult.rhythm(),
                        record.place().cycle().firstDay(),
                        record.place().cycle().lastDay(),
                        shown.today(),
                        checkIns)
                : List.of();
    }

    private String trend(int change) {
        if (change == 0) {
            return words.html("okr.objective.steady");
        }
        return words.html(change > 0 ? "okr.objective.up" : "okr.objective.down", Integer.toString(Math.abs(change)));
    }

    /** Confidence of the last weeks on a fixed scale, with gaps where nobody said a word. */
    private static final class Spark {
        private final List<CheckInTrail.Week> weeks;

        Spark(CheckInTrail trail, LocalDate today) {
            this.weeks = trail.weeks(today.minusWeeks(WEEKS_OF_A_SPARK).plusDays(1), today);
        }

        boolean isThere() {
            return weeks.stream().anyMatch(week -> week.said().isPresent());
        }

        private int x(int at) {
            return 3 + at * 66 / (WEEKS_OF_A_SPARK - 1);
        }

        private static int y(int outOfTen) {
            return 28 - outOfTen * 26 / 10;
        }

        List<String> paths() {
            List<String> paths = new ArrayList<>();
            StringBuilder path = new StringBuilder();
            for (int i = 0; i < weeks.size(); i++) {
                Optional<Integer> said = weeks.get(i).said().map(one -> one.outOfTen());
                if (said.isPresent()) {
                    path.append(path.isEmpty() ? 'M' : 'L')
                            .append(x(i))
                            .append(' ')
                            .append(y(said.get()));
                } else {
                    end(path, paths);
                }
            }
            end(path, paths);
            return paths;
        }

        // One week alone is a point.
        private static void end(StringBuilder path, List<String> paths) {
            if (!path.isEmpty()) {
                paths.add(path.indexOf("L") < 0 ? path + "h0" : path.toString());
                path.setLength(0);
            }
        }

        private int lastSaid() {
            int last = 0;
            for (int i = 0; i < weeks.size(); i++) {
                last = weeks.get(i).said().isPresent() ? i : last;
            }
            return last;
        }

        int lastX() {
            return x(lastSaid());
        }

        int lastY() {
            return y(weeks.get(lastSaid()).said().map(one -> one.outOfTen()).orElse(0));
        }

        boolean isLow() {
            return weeks.get(lastSaid())
                    .said()
                    .filter(one -> one.outOfTen() <= 3)
                    .isPresent();
        }

        String said() {
            return weeks.stream()
                    .map(week -> week.said()
                            .map(one -> Integer.toString(one.outOfTen()))
                            .orElse("\u2013"))
                    .collect(Collectors.joining(" "));
        }
    }

    private List<ObjectivePageView.DraftedView> drafted(DraftObjective line) {
        MeasureSentence says = new MeasureSentence(words);
        return line.keyResults().stream()
                .map(one -> new ObjectivePageView.DraftedView(
                        Html.of(one.words().statement()),
                        one.words()
                                .measureDraft()
                                .map(measure -> Html.of(says.plain(measure, "")))
                                .orElse(""),
                        Html.of(views.owner(one.words().owner(), names))))
                .toList();
    }

    private List<ObjectivePageView.ContributionView> contributions(boolean up) {
        return shown.contributions().stream()
                .filter(one -> !one.contribution().isWithdrawn())
                .filter(one -> one.contribution().contribution().child().equals(shown.id()) == up)
                .map(one -> contribution(one, up))
                .toList();
    }

    private ObjectivePageView.ContributionView contribution(ObjectiveShown.Related related, boolean up) {
        Contribution offer = related.contribution().contribution();
        String uid = offer.id().uid();
        Optional<ContributionAnswer> answer =
                related.contribution().answers().stream().reduce((earlier, later) -> later);
        ContributionState state = answer.map(one -> switch (one.kind()) {
                    case ACKNOWLEDGED -> ContributionState.ACKNOWLEDGED;
                    case QUESTIONED -> ContributionState.QUESTIONED;
                    case DECLINED -> ContributionState.DECLINED;
                })
                .orElse(ContributionState.OFFERED);
        String other = (up ? offer.parent() : offer.child()).uid();
        boolean isRefused = refused.filter(form -> form.is(ANSWER, uid) || form.is(WITHDRAW, uid))
                .isPresent();
        return new ObjectivePageView.ContributionView(
                uid,
                Html.of(related.sheet()
                        .flatMap(sheet -> related.objective().map(one -> said(sheet, one)))
                        .orElseGet(() -> words.say("okr.objective.not-published"))),
                Html.of(page.address(address(other))),
                state.code(),
                words.html("okr.contribution.state." + state.code()),
                Html.of(offer.sentence()),
                offered(offer, answer),
                Html.of(answer.map(ContributionAnswer::text).orElse("")),
                !up
                        && AlignmentRules.whyNotAnswer(
                                        related.contribution(), shown.owner(), related.cycle(), page.actor())
                                .isEmpty(),
                up
                        && AlignmentRules.whyNotWithdraw(
                                        related.contribution(),
                                        shown.owner(),
                                        shown.team().lead(),
                                        teamName(),
                                        related.cycle(),
                                        page.actor())
                                .isEmpty(),
                page.newRequest(),
                isRefused
                        ? refused.map(form -> page.refusal(form.refusal())).orElse(RefusalView.NONE)
                        : RefusalView.NONE,
                isRefused && page.typed("kind").equals(ContributionAnswer.Kind.QUESTIONED.code()),
                isRefused && page.typed("kind").equals(ContributionAnswer.Kind.DECLINED.code()),
                isRefused ? Html.of(page.typed("text")) : "");
    }

    private static String said(PublishedSheet sheet, PublishedObjective objective) {
        return sheet.team().shortKey().text() + " O" + objective.number() + " " + objective.title();
    }

    private String offered(Contribution offer, Optional<ContributionAnswer> answer) {
        String day = words.day(LocalDate.ofInstant(offer.at(), shown.cycle().zone()));
        String by = views.owner(offer.by(), names);
        return answer.map(one -> words.html(
                        "okr.objective.offered-answered",
                        by,
                        day,
                        views.owner(one.by(), names),
                        words.day(LocalDate.ofInstant(one.at(), shown.cycle().zone()))))
                .orElseGet(() -> words.html("okr.objective.offered", by, day));
    }

    private ObjectivePageView.FoundView found(FoundObjective one) {
        return new ObjectivePageView.FoundView(
                one.objective().id().uid(),
                Html.of(one.sheet().shortKeyOf(one.objective())),
                Html.of(one.objective().title()),
                Html.of(one.sheet().team().name()),
                one.objective().id().uid().equals(page.typed("parent")));
    }

    // A refusal is said at its own form, and above all where the page has none.
    private boolean hasForm(TypedForm form, boolean canOffer) {
        return (form.is(OFFER, "") && canOffer)
                || shown.contributions().stream()
                        .filter(one -> !one.contribution().isWithdrawn())
                        .anyMatch(one ->
                                one.contribution().contribution().id().uid().equals(form.line()));
    }

    private List<ChoiceView> filters() {
        String chosen = page.typed("history");
        return List.of(
                filter("", "okr.objective.history-all", chosen),
                filter(CHECK_INS, "okr.objective.history-check-ins", chosen),
                filter(REVISIONS, "okr.objective.history-revisions", chosen));
    }

    private ChoiceView filter(String history, String key, String chosen) {
        return new ChoiceView(Html.of(historyAddress(history, "")), words.html(key), history.equals(chosen));
    }

    private String historyAddress(String filter, String after) {
        return page.address(address(shown.id().uid())) + "?history=" + filter + "&after=" + after + chosenKeyResult()
                + "#history";
    }

    private String chosenKeyResult() {
        return shown.published()
                .flatMap(this::chosen)
                .map(one -> "&kr=" + one.id().uid())
                .orElse("");
    }

    private ObjectiveHistory.Page history() {
        List<ObjectiveHistory.Entry> entries = new ArrayList<>();
        shown.published().ifPresent(record -> {
            if (!page.typed("history").equals(REVISIONS)) {
                record.checkIns().values().forEach(all -> entries.addAll(checkedIn(all)));
            }
            if (!page.typed("history").equals(CHECK_INS)) {
                entries.addAll(published(record));
            }
        });
        return new ObjectiveHistory(entries).page(page.typed("after"));
    }

    private static List<ObjectiveHistory.Entry> checkedIn(List<CheckIn> all) {
        Map<CheckInId, CheckIn> byId = all.stream().collect(Collectors.toMap(CheckIn::id, one -> one));
        return all.stream()
                .<ObjectiveHistory.Entry>map(one -> new ObjectiveHistory.CheckedIn(
                        one, one.replaces().map(byId::get).orElse(null)))
                .toList();
    }

    // What a revision says of this objective; one that leaves it as it was is none of its history.
    private List<ObjectiveHistory.Entry> published(ObjectiveShown.OnRecord record) {
        List<ObjectiveHistory.Entry> entries = new ArrayList<>();
        for (int i = 0; i < record.heads().size(); i++) {
            PublishedLines after = PublishedLines.of(record.texts().get(i));
            PublishedLines before = i + 1 < record.texts().size()
                    ? PublishedLines.of(record.texts().get(i + 1))
                    : PublishedLines.NONE;
            List<RevisionDiff.LineDiff> lines = RevisionDiff.between(before, after).lines().stream()
                    .filter(line -> isOfThis(line.uid(), record))
                    .toList();
            if (!lines.isEmpty()) {
                entries.add(new ObjectiveHistory.Published(record.heads().get(i), lines));
            }
        }
        return entries;
    }

    private boolean isOfThis(String line, ObjectiveShown.OnRecord record) {
        return record.texts().stream()
                .flatMap(text -> text.objective(shown.id()).stream())
                .anyMatch(objective -> objective.id().uid().equals(line)
                        || objective.keyResults().stream()
                                .anyMatch(one -> one.id().uid().equals(line)));
    }

    private ObjectivePageView.HistoryView entry(ObjectiveHistory.Entry entry) {
        return entry instanceof ObjectiveHistory.CheckedIn one
                ? checkedIn(one)
                : published((ObjectiveHistory.Published) entry);
    }

    private ObjectivePageView.HistoryView checkedIn(ObjectiveHistory.CheckedIn entry) {
        CheckIn one = entry.checkIn();
        List<ObjectivePageView.SaidView> said = new ArrayList<>();
        add(said, "", one.words().note());
        add(said, "okr.objective.next", one.words().next());
        add(said, "okr.objective.in-the-way", one.words().inTheWay());
        add(
                said,
                "okr.objective.help",
                Stream.concat(
                                Stream.of(one.words().help()),
                                one.words().helpFrom().map(it -> views.owner(it, names)).stream())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" \u00B7 ")));
        add(said, "okr.objective.source", one.words().source());
        entry.corrected()
                .ifPresent(was -> add(
                        said,
                        "okr.objective.corrects",
                        was.value().map(it -> figure(was, it)).orElse("\u2013") + ", " + words.day(was.validOn())));
        return history(entry, one.by(), reported(one), "", said);
    }

    private void add(List<ObjectivePageView.SaidView> said, String labelKey, String text) {
        if (!text.isEmpty()) {
            said.add(new ObjectivePageView.SaidView(labelKey.isEmpty() ? "" : words.html(labelKey), Html.of(text)));
        }
    }

    private String reported(CheckIn one) {
        String value = one.value().map(it -> figure(one, it)).orElseGet(() -> words.say("okr.objective.no-reading"));
        String confidence = one.confidence()
                .map(it -> words.say("okr.objective.confidence", Integer.toString(it.outOfTen())))
                .orElse("");
        String on = words.say("okr.objective.on", words.day(one.validOn()));
        return Html.of(Stream.of(ref(one), value, confidence, on)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(words.say("okr.objective.and"))));
    }

    private String ref(CheckIn one) {
        return shown.published()
                .flatMap(record -> record.objective().keyResults().stream()
                        .filter(keyResult -> keyResult.id().equals(one.keyResult()))
                        .findFirst()
                        .map(keyResult -> words.say(
                                "okr.key-result.ref",
                                Integer.toString(record.objective().number()),
                                Integer.toString(keyResult.number()))))
                .orElse("");
    }

    private String figure(CheckIn one, Decimal value) {
        return shown.published()
                .flatMap(record -> record.place().keyResult(one.keyResult()))
                .filter(keyResult -> keyResult.measure() instanceof YesNo)
                .map(keyResult -> words.say(value.number().signum() == 0 ? "okr.measure.no" : "okr.measure.yes"))
                .orElseGet(() -> Words.figure(value.text()) + unit(one));
    }

    private String unit(CheckIn one) {
        return shown.published()
                .flatMap(record -> record.place().keyResult(one.keyResult()))
                .map(keyResult -> unit(keyResult.measure()))
                .filter(unit -> !unit.isEmpty())
                .map(unit -> " " + unit)
                .orElse("");
    }

    private static String unit(Measure measure) {
        if (measure instanceof Change change) {
            return change.unit();
        }
        return measure instanceof Keep range ? range.unit() : "";
    }

    private ObjectivePageView.HistoryView published(ObjectiveHistory.Published entry) {
        PublishedRevision revision = entry.revision();
        List<ObjectivePageView.SaidView> said = new ArrayList<>();
        add(said, "", revision.reason());
        if (revision.number() > 1) {
            entry.lines()
                    .forEach(line -> said.add(new ObjectivePageView.SaidView(
                            words.html("okr.diff.fate." + line.fate().code()), Html.of(changed(line)))));
        }
        return history(
                entry,
                revision.by(),
                words.html("okr.objective.published", Integer.toString(revision.number())),
                Html.of(page.address(
                        revision.number() > 1
                                ? CompareServlet.address(revision)
                                : "revision/" + revision.id().uid())),
                said);
    }

    private String changed(RevisionDiff.LineDiff line) {
        String fields = line.fate() == RevisionDiff.Fate.CHANGED
                ? line.fields().stream()
                        .map(field -> LineField.named(field.name()))
                        .distinct()
                        .map(field -> words.say("okr.diff.field." + field.code()))
                        .collect(Collectors.joining(words.say("okr.objective.and")))
                : "";
        return fields.isEmpty() ? line.title() : line.title() + " (" + fields + ")";
    }

    private ObjectivePageView.HistoryView history(
            ObjectiveHistory.Entry entry,
            PersonId by,
            String whatHtml,
            String addressHtml,
            List<ObjectivePageView.SaidView> said) {
        String name = views.owner(by, names);
        return new ObjectivePageView.HistoryView(
                Html.of(words.dayAndTime(entry.at(), shown.cycle().zone())),
                Html.of(name),
                Html.of(PersonView.initials(name)),
                PersonView.colour(name),
                whatHtml,
                addressHtml,
                said);
    }

    /** Address of the page of an objective, below the root of our pages. */
    static String address(String objective) {
        return "objective/" + objective;
    }
}
