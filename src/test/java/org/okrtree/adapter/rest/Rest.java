package org.okrtree.adapter.rest;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.okrtree.An;
import org.okrtree.CountingUids;
import org.okrtree.MovableClock;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.adapter.persistence.StoredPublishedOwners;
import org.okrtree.adapter.persistence.StoredPublishedSource;
import org.okrtree.adapter.rest.alignment.ContributionResource;
import org.okrtree.adapter.rest.alignment.ObjectiveContributionResource;
import org.okrtree.adapter.rest.alignment.ParentResource;
import org.okrtree.adapter.rest.keyresult.CheckInResource;
import org.okrtree.adapter.rest.keyresult.KeyResultResource;
import org.okrtree.adapter.rest.keyresult.MyWeekResource;
import org.okrtree.adapter.rest.keyresult.SprintFocusResource;
import org.okrtree.adapter.rest.keyresult.StandInResource;
import org.okrtree.adapter.rest.keyresult.WorkLinkResource;
import org.okrtree.adapter.rest.published.ManifestResource;
import org.okrtree.adapter.rest.published.PeopleResource;
import org.okrtree.adapter.rest.published.ReadingResource;
import org.okrtree.adapter.rest.published.SheetHistoryResource;
import org.okrtree.adapter.rest.published.TextResource;
import org.okrtree.adapter.rest.sheet.CopyResource;
import org.okrtree.adapter.rest.sheet.CorrectionResource;
import org.okrtree.adapter.rest.sheet.DraftCheckResource;
import org.okrtree.adapter.rest.sheet.DraftKeyResultResource;
import org.okrtree.adapter.rest.sheet.FindingsResource;
import org.okrtree.adapter.rest.sheet.HealthFigureResource;
import org.okrtree.adapter.rest.sheet.LineDeedResource;
import org.okrtree.adapter.rest.sheet.LineResource;
import org.okrtree.adapter.rest.sheet.ObjectiveResource;
import org.okrtree.adapter.rest.sheet.PasteResource;
import org.okrtree.adapter.rest.sheet.PublicationResource;
import org.okrtree.adapter.rest.sheet.RevisionResource;
import org.okrtree.adapter.rest.sheet.SheetResource;
import org.okrtree.adapter.rest.sheet.UnsavedEditResource;
import org.okrtree.application.InMemoryStores;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.access.NameGroups;
import org.okrtree.application.access.ShowAccess;
import org.okrtree.application.alignment.AlignmentDesk;
import org.okrtree.application.alignment.AnswerContribution;
import org.okrtree.application.alignment.OfferContribution;
import org.okrtree.application.alignment.ShowContributions;
import org.okrtree.application.alignment.WithdrawContribution;
import org.okrtree.application.checkin.CheckInKeyResult;
import org.okrtree.application.checkin.CheckInMyWeek;
import org.okrtree.application.checkin.NameStandIn;
import org.okrtree.application.checkin.PublishedDesk;
import org.okrtree.application.checkin.ShowMyKeyResults;
import org.okrtree.application.cycle.ChangeCycle;
import org.okrtree.application.cycle.CloseCycle;
import org.okrtree.application.cycle.OpenPilot;
import org.okrtree.application.cycle.OpenPracticeCycle;
import org.okrtree.application.cycle.PlanCycle;
import org.okrtree.application.cycle.PrepareCycle;
import org.okrtree.application.cycle.ReopenCycle;
import org.okrtree.application.cycle.ShowCycle;
import org.okrtree.application.cycle.ShowCyclesThen;
import org.okrtree.application.cycle.StartDrafting;
import org.okrtree.application.cycle.StartScoring;
import org.okrtree.application.cycle.ThrowAwayPracticeCycle;
import org.okrtree.application.drafting.CheckLines;
import org.okrtree.application.drafting.CheckSheet;
import org.okrtree.application.drafting.Drafting;
import org.okrtree.application.drafting.ShowCheckedSheet;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.person.RegisterPeople;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.publication.AgreeSheet;
import org.okrtree.application.publication.CompareRevisions;
import org.okrtree.application.publication.CorrectLine;
import org.okrtree.application.publication.PublishSheet;
import org.okrtree.application.publication.ReadOpenSheets;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.ShowRevision;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.application.publication.ShowSheets;
import org.okrtree.application.published.FindParents;
import org.okrtree.application.published.ShowManifest;
import org.okrtree.application.published.ShowNames;
import org.okrtree.application.published.ShowReadings;
import org.okrtree.application.published.ShowSheetHistory;
import org.okrtree.application.published.ShowTexts;
import org.okrtree.application.sheet.AddHealthFigure;
import org.okrtree.application.sheet.AddKeyResult;
import org.okrtree.application.sheet.AddObjective;
import org.okrtree.application.sheet.CompareLine;
import org.okrtree.application.sheet.CopyPracticeSheet;
import org.okrtree.application.sheet.DiscardUnsavedEdit;
import org.okrtree.application.sheet.DraftDesk;
import org.okrtree.application.sheet.DropLine;
import org.okrtree.application.sheet.EditHealthFigure;
import org.okrtree.application.sheet.EditKeyResult;
import org.okrtree.application.sheet.EditObjective;
import org.okrtree.application.sheet.MoveLine;
import org.okrtree.application.sheet.OpenDiscussion;
import org.okrtree.application.sheet.PreviewPaste;
import org.okrtree.application.sheet.RemoveLine;
import org.okrtree.application.sheet.RestoreLine;
import org.okrtree.application.sheet.RestoreUnsavedEdit;
import org.okrtree.application.sheet.SetHealthValue;
import org.okrtree.application.sheet.StartSheet;
import org.okrtree.application.sheet.TakeBackPaste;
import org.okrtree.application.sheet.TakePaste;
import org.okrtree.application.strategy.ReviseStrategy;
import org.okrtree.application.strategy.ShowStrategy;
import org.okrtree.application.team.AddTeam;
import org.okrtree.application.team.ChangeTeam;
import org.okrtree.application.team.CloseTeam;
import org.okrtree.application.team.Projects;
import org.okrtree.application.team.ShowTeams;
import org.okrtree.application.worklink.CarryFocusOver;
import org.okrtree.application.worklink.FindKeyResults;
import org.okrtree.application.worklink.FocusDesk;
import org.okrtree.application.worklink.InMemorySeenSprints;
import org.okrtree.application.worklink.LinkDesk;
import org.okrtree.application.worklink.LinkIssue;
import org.okrtree.application.worklink.LinkSprint;
import org.okrtree.application.worklink.RewordLink;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.SeenSprint;
import org.okrtree.application.worklink.ShowIssueLinks;
import org.okrtree.application.worklink.ShowSprintFocus;
import org.okrtree.application.worklink.TakeBackAndUnlink;
import org.okrtree.application.worklink.UnlinkIssue;
import org.okrtree.application.worklink.UnlinkSprint;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.worklink.SprintState;

/**
 * All resources over stores in memory, called by their paths through the JAX-RS that the products have, with the host's own mapper
 * beside ours. Mei, Tao and Lin have accounts; project RD has the id 7; issue 41 is in it and may be edited, issue 42 only be seen.
 */
public final class Rest {

    public static final long RD = 7;

    // It warns that a resource is no provider, which is what it is, and that there is no WADL, which nobody wants.
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    static {
        JERSEY.setLevel(Level.SEVERE);
    }

    public final InMemoryStores stores = new InMemoryStores();
    public final MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");

    /** Of RD: 6 is closed; 7 runs and 8 comes next, which may be managed; 9 may only be seen. */
    public final InMemorySeenSprints sprints = new InMemorySeenSprints();

    private final ApplicationHandler resources;
    private Actor actor = An.administrator(An.TAO);

    /** What the host knows: accounts by user name, ids of projects by key, issues by id. */
    public record Host(Map<String, Account> accounts, Map<String, Long> projects, Map<Long, SeenIssue> issues) {}

    public Rest() {
        this(new Host(
                Map.of(
                        "mei", new Account("key-mei", "mei", "Mei 梅"),
                        "tao", new Account("key-tao", "tao", "Tao"),
                        "lin", new Account("key-lin", "lin", "Lin")),
                Map.of("RD", RD),
                Map.of(41L, new SeenIssue(41, "RD-41", RD, true), 42L, new SeenIssue(42, "RD-42", RD, false))));
        stores.people.add(new Person(An.MEI, "key-mei"));
        stores.people.add(new Person(An.TAO, "key-tao"));
        stores.people.add(new Person(An.LIN, "key-lin"));
        sprints.put(new SeenSprint(6, "RD 6", SprintState.CLOSED, 3, Set.of(RD), true));
        sprints.put(new SeenSprint(7, "RD 7", SprintState.ACTIVE, 3, Set.of(RD), true));
        sprints.put(new SeenSprint(8, "RD 8", SprintState.FUTURE, 3, Set.of(RD), true));
        sprints.put(new SeenSprint(9, "RD 9", SprintState.ACTIVE, 4, Set.of(RD), false));
    }

    public Rest(Host host) {
        ResourceConfig config = new ResourceConfig().register(JacksonFeature.class);
        new Wiring(host).all().forEach(config::register);
        resources = new ApplicationHandler(config);
    }

    /** Who acts from now on. */
    public Rest as(Actor next) {
        actor = next;
        return this;
    }

    public Answer get(String path) {
        return call("GET", path, Map.of(), "");
    }

    public Answer get(String path, String header, String value) {
        return call("GET", path, Map.of(header, value), "");
    }

    /** @param body JSON, with {@code '} where JSON wants {@code "}; the same for {@code put} */
    public Answer post(String path, String body) {
        return call("POST", path, Map.of(), json(body));
    }

    public Answer put(String path, String body) {
        return call("PUT", path, Map.of(), json(body));
    }

    public Answer put(String path, int version, String body) {
        return put(path, Integer.toString(version), body);
    }

    public Answer put(String path, String version, String body) {
        return call("PUT", path, Map.of("If-Match", "\"" + version + "\""), json(body));
    }

    public Answer delete(String path) {
        return call("DELETE", path, Map.of(), "");
    }

    public Answer delete(String path, int version) {
        return call("DELETE", path, Map.of("If-Match", "\"" + version + "\""), "");
    }

    private static String json(String body) {
        return body.replace('\'', '"');
    }

    public Answer call(String method, String path, Map<String, String> headers, String body) {
        URI base = URI.create("http://jira.test/rest/okr/1/");
        ContainerRequest request = new ContainerRequest(
                base, base.resolve(path), method, null, new MapPropertiesDelegate(new HashMap<>()), null);
        headers.forEach(request::header);
        request.header("Accept", "application/json");
        if (!method.equals("GET") && !method.equals("DELETE")) {
            request.header("Content-Type", "application/json");
            request.setEntityStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ContainerResponse response = resources.apply(request, written).get();
            return new Answer(
                    response.getStatus(),
                    written.toString(StandardCharsets.UTF_8),
                    new MultivaluedHashMap<>(response.getStringHeaders()));
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What a resource answered. */
    public record Answer(int status, String body, MultivaluedMap<String, String> headers) {

        public String header(String name) {
            return String.valueOf(headers.getFirst(name));
        }

        /** The value at a path such as {@code teams/0/uid}, as JSON; text without its quotes; empty when nothing stands there. */
        public String at(String path) {
            Object here = parsed();
            for (String step : path.split("/")) {
                here = here instanceof JsonArray list
                        ? list.get(Integer.parseInt(step))
                        : ((JsonObject) here).get(step);
                if (here == null) {
                    return "";
                }
            }
            return here instanceof String text ? text : JsonWriter.string(here);
        }

        private JsonObject parsed() {
            try {
                return JsonParser.object().from(body);
            } catch (JsonParserException notJson) {
                throw new IllegalStateException(body, notJson);
            }
        }
    }

    private final class Wiring {

        private final Host host;
        private final CountingUids uids = new CountingUids();
        private final Answers answers = new Answers((key, details) -> key + " " + details, new PluginVersion("1.2.3"));
        private final ReadPublishedSheets published =
                new ReadPublishedSheets(stores.revisions, new CanonicalJsonReader());
        private final Accounts accounts = new Accounts() {
            @Override
            public Optional<Account> named(String userName) {
                return Optional.ofNullable(host.accounts().get(userName));
            }

            @Override
            public Optional<Account> withKey(String userKey) {
                return host.accounts().values().stream()
                        .filter(account -> account.userKey().equals(userKey))
                        .findFirst();
            }
        };
        private final Projects projects = new Projects() {
            @Override
            public Optional<Long> withKey(String projectKey) {
                return Optional.ofNullable(host.projects().get(projectKey));
            }

            @Override
            public Map<Long, String> keysOf(Collection<Long> projectIds) {
                return host.projects().entrySet().stream()
                        .filter(project -> projectIds.contains(project.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
            }
        };
        private final CurrentActor current = new CurrentActor() {
            @Override
            public Actor reading() {
                return actor;
            }

            @Override
            public Actor doing() {
                return actor;
            }
        };
        private final RegisterPerson register = new RegisterPerson(stores.people, uids);
        private final DraftDesk desk = new DraftDesk(
                stores.sheets, stores.teams, stores.cycles, stores.plans, stores.strategies, accounts, register);
        private final NamePeople names = new NamePeople(stores.people, accounts);
        private final StoredPublishedSource source = new StoredPublishedSource(
                stores.cycles, stores.plans, stores.teams, stores.revisions, published, stores.readings, names, clock);
        private final StoredPublishedOwners owners = new StoredPublishedOwners(stores.revisions, published);
        private final ReadOpenSheets openSheets = new ReadOpenSheets(stores.cycles, stores.revisions, published);
        private final PublishedDesk publishedDesk =
                new PublishedDesk(stores.sheets, stores.cycles, stores.revisions, published);
        private final AlignmentDesk alignmentDesk =
                new AlignmentDesk(stores.sheets, stores.teams, stores.cycles, owners);
        private final LinkDesk linkDesk = new LinkDesk(stores.sheets, stores.cycles, stores.revisions, published);
        private final FocusDesk focusDesk =
                new FocusDesk(sprints, stores.teams, stores.links, stores.audit, uids, clock);
        private final ShowSheet showSheet = new ShowSheet(
                stores.sheets,
                stores.sheetLog,
                stores.teams,
                stores.cycles,
                stores.plans,
                stores.strategies,
                stores.contributions,
                stores.revisions,
                published,
                names);
        private final ShowRevision showRevision = new ShowRevision(stores.revisions, published, names);

        private final ReviseStrategy revise = new ReviseStrategy(stores.atomically, stores.strategies, uids, clock);
        private final PrepareCycle prepare =
                new PrepareCycle(stores.atomically, stores.cycles, stores.audit, uids, clock);
        private final PlanCycle plan = new PlanCycle(
                stores.atomically,
                stores.cycles,
                stores.plans,
                stores.teams,
                accounts,
                register,
                stores.audit,
                uids,
                clock);
        private final StartDrafting startDrafting = new StartDrafting(
                stores.atomically,
                stores.cycles,
                stores.plans,
                stores.strategies,
                stores.teams,
                stores.audit,
                uids,
                clock);

        Wiring(Host host) {
            this.host = host;
        }

        private Optional<SeenIssue> issue(long id) {
            return Optional.ofNullable(host.issues().get(id));
        }

        List<Object> all() {
            return List.of(
                    new JsonBodies(answers),
                    new FailureMapper(answers, uids),
                    new AboutResource(new PluginVersion("1.2.3"), clock),
                    new OpenApiResource(),
                    access(),
                    team(),
                    new StrategyResource(new ShowStrategy(stores.strategies, names), revise, uids, current, answers),
                    cycle(),
                    new CyclePlanResource(new ShowCycle(stores.cycles, stores.plans, names), plan, current, answers),
                    new PilotResource(
                            new OpenPilot(
                                    stores.atomically,
                                    stores.cycles,
                                    stores.teams,
                                    stores.strategies,
                                    revise,
                                    prepare,
                                    plan,
                                    startDrafting,
                                    uids),
                            current,
                            answers),
                    new PracticeResource(
                            new OpenPracticeCycle(
                                    stores.atomically,
                                    stores.cycles,
                                    stores.plans,
                                    stores.teams,
                                    accounts,
                                    register,
                                    stores.audit,
                                    uids,
                                    clock),
                            new ThrowAwayPracticeCycle(
                                    stores.atomically,
                                    stores.cycles,
                                    stores.plans,
                                    stores.teams,
                                    stores.practice,
                                    stores.audit,
                                    uids,
                                    clock),
                            current,
                            answers),
                    sheet(),
                    objective(),
                    paste(),
                    findings(),
                    draftCheck(),
                    copy(),
                    healthFigure(),
                    keyResultOfDraft(),
                    line(),
                    lineDeed(),
                    unsavedEdit(),
                    measure(),
                    publication(),
                    new CorrectionResource(
                            new CorrectLine(
                                    stores.atomically,
                                    stores.sheets,
                                    stores.teams,
                                    stores.cycles,
                                    stores.revisions,
                                    published,
                                    accounts,
                                    register,
                                    uids,
                                    clock),
                            showRevision,
                            uids,
                            current,
                            answers),
                    new RevisionResource(
                            showRevision, new CompareRevisions(stores.revisions, published, names), current, answers),
                    keyResult(),
                    checkIn(),
                    myWeek(),
                    standIn(),
                    workLink(),
                    sprintFocus(),
                    contributions(),
                    new ParentResource(
                            new FindParents(stores.sheets, stores.cycles, stores.revisions, published),
                            current,
                            answers),
                    contribution(),
                    new ManifestResource(new ShowManifest(source), current, answers),
                    new SheetHistoryResource(new ShowSheetHistory(source), current, answers),
                    new TextResource(new ShowTexts(stores.revisions), current, answers),
                    new ReadingResource(new ShowReadings(source), current, answers),
                    new PeopleResource(new ShowNames(source), current, answers));
        }

        private AccessResource access() {
            return new AccessResource(
                    new ShowAccess(stores.access),
                    new NameGroups(stores.atomically, stores.access, stores.audit, uids, clock),
                    current,
                    answers);
        }

        private TeamResource team() {
            return new TeamResource(
                    new ShowTeams(stores.teams, names, projects),
                    new AddTeam(
                            stores.atomically, stores.teams, accounts, register, projects, stores.audit, uids, clock),
                    new ChangeTeam(
                            stores.atomically, stores.teams, accounts, register, projects, stores.audit, uids, clock),
                    new CloseTeam(stores.atomically, stores.teams, stores.audit, uids, clock),
                    current,
                    answers);
        }

        private CycleResource cycle() {
            return new CycleResource(
                    new ShowCyclesThen(stores.cycles, stores.audit, clock),
                    prepare,
                    new ShowCycle(stores.cycles, stores.plans, names),
                    new ChangeCycle(
                            stores.atomically,
                            stores.cycles,
                            stores.plans,
                            stores.contributions,
                            stores.audit,
                            uids,
                            clock),
                    startDrafting,
                    new StartScoring(stores.atomically, stores.cycles, stores.plans, stores.audit, uids, clock),
                    new CloseCycle(stores.atomically, stores.cycles, stores.plans, stores.audit, uids, clock),
                    new ReopenCycle(stores.atomically, stores.cycles, stores.plans, stores.audit, uids, clock),
                    current,
                    answers);
        }

        private SheetResource sheet() {
            return new SheetResource(
                    new ShowSheets(stores.cycles, stores.plans, stores.teams, stores.sheets, stores.revisions, names),
                    new StartSheet(
                            stores.atomically,
                            stores.sheets,
                            stores.teams,
                            stores.cycles,
                            stores.plans,
                            stores.audit,
                            uids,
                            clock),
                    showSheet,
                    new OpenDiscussion(
                            stores.atomically, stores.sheets, stores.teams, stores.cycles, stores.audit, uids, clock),
                    new AgreeSheet(
                            stores.atomically,
                            stores.sheets,
                            stores.teams,
                            stores.cycles,
                            stores.plans,
                            stores.contributions,
                            stores.revisions,
                            published,
                            stores.audit,
                            uids,
                            clock),
                    current,
                    answers);
        }

        private FindingsResource findings() {
            return new FindingsResource(
                    new CheckSheet(new ShowCheckedSheet(showSheet, Drafting.DESK)), current, answers);
        }

        private DraftCheckResource draftCheck() {
            return new DraftCheckResource(new CheckLines(Drafting.DESK), current, answers);
        }

        private PasteResource paste() {
            return new PasteResource(
                    new PreviewPaste(desk, names),
                    new TakePaste(stores.atomically, stores.sheets, stores.sheetLog, desk, names, uids, clock),
                    new TakeBackAndUnlink(
                            stores.atomically,
                            new TakeBackPaste(
                                    stores.atomically, stores.sheets, stores.sheetLog, desk, stores.audit, uids, clock),
                            stores.links,
                            stores.audit,
                            uids,
                            clock),
                    uids,
                    current,
                    answers);
        }

        private CopyResource copy() {
            return new CopyResource(
                    new CopyPracticeSheet(
                            stores.atomically,
                            stores.sheets,
                            stores.sheetLog,
                            stores.teams,
                            stores.cycles,
                            stores.plans,
                            new StartSheet(
                                    stores.atomically,
                                    stores.sheets,
                                    stores.teams,
                                    stores.cycles,
                                    stores.plans,
                                    stores.audit,
                                    uids,
                                    clock),
                            uids,
                            clock),
                    uids,
                    current,
                    answers);
        }

        private HealthFigureResource healthFigure() {
            return new HealthFigureResource(
                    new AddHealthFigure(stores.atomically, stores.sheets, desk, uids, clock), current, answers);
        }

        private ObjectiveResource objective() {
            return new ObjectiveResource(
                    new AddObjective(stores.atomically, stores.sheets, desk, uids, clock), names, current, answers);
        }

        private DraftKeyResultResource keyResultOfDraft() {
            return new DraftKeyResultResource(
                    new AddKeyResult(stores.atomically, stores.sheets, desk, uids, clock), names, current, answers);
        }

        private LineResource line() {
            return new LineResource(
                    new EditObjective(stores.atomically, stores.sheets, stores.sheetLog, desk, uids, clock),
                    new EditKeyResult(stores.atomically, stores.sheets, stores.sheetLog, desk, uids, clock),
                    new EditHealthFigure(stores.atomically, stores.sheets, stores.sheetLog, desk, uids, clock),
                    new RemoveLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock),
                    new CompareLine(stores.sheets, desk, names),
                    showSheet,
                    names,
                    current,
                    answers);
        }

        private UnsavedEditResource unsavedEdit() {
            return new UnsavedEditResource(
                    new DiscardUnsavedEdit(stores.atomically, stores.sheetLog, desk, uids, clock),
                    new RestoreUnsavedEdit(stores.atomically, stores.sheetLog, desk, uids, clock),
                    current,
                    answers);
        }

        private LineDeedResource lineDeed() {
            return new LineDeedResource(
                    new MoveLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock),
                    new DropLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock),
                    new RestoreLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock),
                    new SetHealthValue(stores.atomically, stores.sheets, desk, stores.audit, uids, clock),
                    showSheet,
                    current,
                    answers);
        }

        private MeasureResource measure() {
            return new MeasureResource((draft, readFrom) -> draft.kind().code() + ", " + readFrom, current, answers);
        }

        private PublicationResource publication() {
            return new PublicationResource(
                    showSheet,
                    new PublishSheet(
                            stores.atomically,
                            stores.sheets,
                            stores.teams,
                            stores.cycles,
                            stores.plans,
                            stores.contributions,
                            stores.revisions,
                            published,
                            stores.audit,
                            uids,
                            clock),
                    showRevision,
                    uids,
                    current,
                    answers);
        }

        private KeyResultResource keyResult() {
            return new KeyResultResource(
                    new FindKeyResults(stores.teams, openSheets),
                    new ShowMyKeyResults(openSheets, stores.readings),
                    current,
                    answers);
        }

        private StandInResource standIn() {
            return new StandInResource(
                    new NameStandIn(
                            stores.atomically,
                            publishedDesk,
                            stores.teams,
                            stores.standIns,
                            accounts,
                            register,
                            stores.audit,
                            uids,
                            clock),
                    current,
                    answers);
        }

        private MyWeekResource myWeek() {
            return new MyWeekResource(
                    new CheckInMyWeek(
                            stores.atomically,
                            publishedDesk,
                            stores.checkIns,
                            stores.readings,
                            stores.standIns,
                            accounts,
                            new RegisterPeople(stores.people, uids),
                            names,
                            uids,
                            clock),
                    uids,
                    current,
                    answers);
        }

        private CheckInResource checkIn() {
            return new CheckInResource(
                    new CheckInKeyResult(
                            stores.atomically,
                            publishedDesk,
                            stores.checkIns,
                            stores.readings,
                            stores.standIns,
                            accounts,
                            register,
                            uids,
                            clock),
                    uids,
                    current,
                    answers);
        }

        private ObjectiveContributionResource contributions() {
            return new ObjectiveContributionResource(
                    new ShowContributions(stores.sheets, stores.cycles, stores.contributions, clock),
                    new OfferContribution(
                            stores.atomically, alignmentDesk, stores.plans, names, stores.contributions, uids, clock),
                    uids,
                    current,
                    answers);
        }

        private ContributionResource contribution() {
            return new ContributionResource(
                    new AnswerContribution(
                            stores.atomically, stores.cycles, alignmentDesk, stores.contributions, uids, clock),
                    new WithdrawContribution(
                            stores.atomically, alignmentDesk, stores.contributions, stores.audit, uids, clock),
                    uids,
                    current,
                    answers);
        }

        private SprintFocusResource sprintFocus() {
            return new SprintFocusResource(
                    new ShowSprintFocus(sprints, stores.links, stores.revisions, published, clock),
                    new LinkSprint(stores.atomically, focusDesk, linkDesk, stores.links),
                    new UnlinkSprint(stores.atomically, focusDesk, stores.links, stores.audit, uids, clock),
                    new CarryFocusOver(stores.atomically, focusDesk, linkDesk, stores.links),
                    uids,
                    current,
                    answers);
        }

        private WorkLinkResource workLink() {
            return new WorkLinkResource(
                    new ShowIssueLinks(this::issue, stores.links, stores.revisions, published, stores.readings, clock),
                    new LinkIssue(
                            stores.atomically,
                            this::issue,
                            stores.teams,
                            linkDesk,
                            stores.links,
                            stores.audit,
                            uids,
                            clock),
                    new RewordLink(
                            stores.atomically, this::issue, stores.teams, stores.links, stores.audit, uids, clock),
                    new UnlinkIssue(
                            stores.atomically, this::issue, stores.teams, stores.links, stores.audit, uids, clock),
                    uids,
                    current,
                    answers);
        }
    }
}
