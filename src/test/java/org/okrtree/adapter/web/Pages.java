package org.okrtree.adapter.web;

import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.okrtree.An;
import org.okrtree.CountingUids;
import org.okrtree.MovableClock;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.adapter.persistence.StoredPublishedOwners;
import org.okrtree.adapter.persistence.StoredPublishedSource;
import org.okrtree.adapter.web.admin.AccessServlet;
import org.okrtree.adapter.web.admin.AdminServlet;
import org.okrtree.adapter.web.admin.CyclesServlet;
import org.okrtree.adapter.web.admin.StrategyServlet;
import org.okrtree.adapter.web.admin.TeamsServlet;
import org.okrtree.adapter.web.checkin.CheckInServlet;
import org.okrtree.adapter.web.cycle.CycleServlet;
import org.okrtree.adapter.web.publication.CompareServlet;
import org.okrtree.adapter.web.publication.CorrectServlet;
import org.okrtree.adapter.web.publication.PublishServlet;
import org.okrtree.adapter.web.publication.RevisionServlet;
import org.okrtree.adapter.web.published.ObjectiveServlet;
import org.okrtree.adapter.web.published.TreeServlet;
import org.okrtree.adapter.web.sheet.PasteServlet;
import org.okrtree.adapter.web.sheet.PracticeServlet;
import org.okrtree.adapter.web.sheet.SheetServlet;
import org.okrtree.adapter.web.sheet.SheetsServlet;
import org.okrtree.adapter.web.worklink.SprintFocusServlet;
import org.okrtree.application.InMemoryStores;
import org.okrtree.application.access.AccessSettings;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.access.NameGroups;
import org.okrtree.application.access.ShowAccess;
import org.okrtree.application.alignment.AlignmentDesk;
import org.okrtree.application.alignment.AnswerContribution;
import org.okrtree.application.alignment.OfferContribution;
import org.okrtree.application.alignment.WithdrawContribution;
import org.okrtree.application.checkin.CheckInMyWeek;
import org.okrtree.application.checkin.InMemorySavedFilters;
import org.okrtree.application.checkin.PublishedDesk;
import org.okrtree.application.checkin.ShowMyWeek;
import org.okrtree.application.cycle.ChangeCycle;
import org.okrtree.application.cycle.CloseCycle;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.cycle.OpenPilot;
import org.okrtree.application.cycle.OpenPracticeCycle;
import org.okrtree.application.cycle.PlanCycle;
import org.okrtree.application.cycle.PrepareCycle;
import org.okrtree.application.cycle.ReopenCycle;
import org.okrtree.application.cycle.ShowCycles;
import org.okrtree.application.cycle.ShowPractice;
import org.okrtree.application.cycle.StartDrafting;
import org.okrtree.application.cycle.StartScoring;
import org.okrtree.application.cycle.ThrowAwayPracticeCycle;
import org.okrtree.application.drafting.AskFindingAgain;
import org.okrtree.application.drafting.CheckSheet;
import org.okrtree.application.drafting.Drafting;
import org.okrtree.application.drafting.KeepFinding;
import org.okrtree.application.drafting.ShowCheckedSheet;
import org.okrtree.application.drafting.TakeExit;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.person.RegisterPeople;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.publication.AgreeSheet;
import org.okrtree.application.publication.CompareRevisions;
import org.okrtree.application.publication.CorrectLine;
import org.okrtree.application.publication.PublishSheet;
import org.okrtree.application.publication.ReadOpenSheets;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.ShowCorrection;
import org.okrtree.application.publication.ShowRevision;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.application.publication.ShowSheets;
import org.okrtree.application.published.BrowseTree;
import org.okrtree.application.published.FindParents;
import org.okrtree.application.published.ShowObjective;
import org.okrtree.application.sheet.AddHealthFigure;
import org.okrtree.application.sheet.AddKeyResult;
import org.okrtree.application.sheet.AddObjective;
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
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.sheet.SetHealthValue;
import org.okrtree.application.sheet.StartPractice;
import org.okrtree.application.sheet.StartSheet;
import org.okrtree.application.sheet.TakeBackPaste;
import org.okrtree.application.sheet.TakePaste;
import org.okrtree.application.steps.ShowCycleSteps;
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
import org.okrtree.application.worklink.InMemoryNewIssues;
import org.okrtree.application.worklink.InMemorySeenIssues;
import org.okrtree.application.worklink.InMemorySeenSprints;
import org.okrtree.application.worklink.LinkDesk;
import org.okrtree.application.worklink.LinkSprint;
import org.okrtree.application.worklink.SeeIssue;
import org.okrtree.application.worklink.SeenWork;
import org.okrtree.application.worklink.ShowBoardFocus;
import org.okrtree.application.worklink.TakeBackAndUnlink;
import org.okrtree.application.worklink.TakeExitAndLink;
import org.okrtree.application.worklink.UnlinkSprint;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.team.Team;

/**
 * All our pages over stores in memory, asked as a browser asks, in a host whose context path is {@code /jira}. Its users are
 * {@link HostUsers}; staff may use, okr-admins administer. Project RD has the id 7.
 */
public final class Pages {

    public static final long RD = 7;

    private static final String TOKEN_NAME = "atl_token";
    private static final String TOKEN = "token-of-this-session";

    public final InMemoryStores stores = new InMemoryStores();
    public final MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");
    final RecordingTemplates templates = new RecordingTemplates();
    final HostUsers users = new HostUsers();

    /** Of board 3: none, until a test names them. */
    public final InMemorySeenSprints sprints = new InMemorySeenSprints();

    public final InMemorySeenIssues issues = new InMemorySeenIssues();
    public final InMemorySavedFilters filters = new InMemorySavedFilters();
    public final InMemoryNewIssues newIssues = new InMemoryNewIssues(issues);

    public final Cycle cycle = An.cycle().build();
    public final Team team =
            An.team().ledBy(An.MEI).members(An.TAO).projects(RD).spaces("RDX").build();

    private final CountingUids uids = new CountingUids();
    private final Map<String, OkrServlet> servlets;
    private Locale language = Locale.ENGLISH;
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private String sentFrom = "";
    private boolean cyclesAreDown;
    private Optional<SeenWork> work = Optional.of(SeenWork.NONE);
    private boolean settingsAreDown;

    public Pages() {
        stores.people.add(new Person(An.MEI, "key-mei"));
        stores.people.add(new Person(An.TAO, "key-tao"));
        stores.access.replace(new AccessGroups(List.of("staff"), List.of("okr-admins")));
        servlets = new Wiring().all();
    }

    /** The host is in this zone from now on. */
    public Pages livingIn(String otherZone) {
        zone = ZoneId.of(otherZone);
        return this;
    }

    /** Who is logged in from now on; null for nobody. */
    public Pages as(@Nullable String user) {
        users.signIn(user);
        return this;
    }

    public Pages in(Locale next) {
        language = next;
        return this;
    }

    /** How linked issues stand from now on; empty when the host does not say it. */
    public void putWork(Optional<SeenWork> next) {
        work = next;
    }

    /** The cycles cannot be read from now on. */
    void breakCycles() {
        cyclesAreDown = true;
    }

    /** Who may use the product cannot be read from now on. */
    void breakSettings() {
        settingsAreDown = true;
    }

    /** Mei's team has a sheet in the cycle with these lines. */
    public Sheet draft(DraftObjective... objectives) {
        stores.cycles.add(cycle);
        stores.teams.add(team);
        stores.plans.save(An.plan(cycle).scope(team).build());
        Sheet sheet = An.sheet(team, cycle);
        stores.sheets.add(sheet);
        Saver mei = new Saver(An.MEI, An.NOON);
        for (DraftObjective objective : objectives) {
            stores.sheets.add(sheet, objective, mei);
            objective.keyResults().forEach(line -> stores.sheets.add(sheet, objective.id(), line, mei));
        }
        return sheet;
    }

    public Draft draftOf(Sheet sheet) {
        return stores.sheets.draft(sheet.id()).orElseThrow();
    }

    /** Mei opens the discussion of the sheet and agrees it, unless that was done. */
    public void agree(Sheet sheet) {
        as("mei");
        if (draftOf(sheet).sheet().state() == SheetState.DRAFT) {
            post(at(sheet), Map.of("action", "open-discussion"));
        }
        if (draftOf(sheet).sheet().state() == SheetState.IN_DISCUSSION) {
            RecordingTemplates.Rendered page = get(at(sheet)).shown("okr-sheet");
            post(at(sheet), Map.of("action", "agree", "seen", page.at("seen")));
        }
    }

    /** Mei publishes the sheet, agreed, as her page shows it. */
    public Answer publish(Sheet sheet, String reason) {
        agree(sheet);
        return post(at(sheet), publication(sheet, reason));
    }

    /** What Mei's page sends to publish. */
    public Map<String, String> publication(Sheet sheet, String reason) {
        RecordingTemplates.Rendered page = get(at(sheet)).shown("okr-sheet");
        return Map.of("action", "publish", "request", page.at("request"), "seen", page.at("seen"), "reason", reason);
    }

    public static String at(Sheet sheet) {
        return "sheet/" + sheet.id().uid();
    }

    /** @param address below {@code /plugins/servlet/okr/}, with its query */
    public Answer get(String address) {
        return ask("GET", address, Map.of());
    }

    /** A form of our own, with its token. */
    public Answer post(String address, Map<String, String> fields) {
        Map<String, String> withToken = new LinkedHashMap<>(fields);
        withToken.put(TOKEN_NAME, TOKEN);
        return ask("POST", address, withToken);
    }

    /** Fields in the order of their form: each name with what stands in it. */
    public static Map<String, String> fields(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put(namesAndValues[at], namesAndValues[at + 1]);
        }
        return fields;
    }

    /** A form that stands somewhere else. */
    Answer postFromElsewhere(String address, Map<String, String> fields) {
        return ask("POST", address, fields);
    }

    /** A form without a token that holds; the browser says from where it was sent, or nothing. */
    Answer postWithoutToken(String address, Map<String, String> fields, String from) {
        sentFrom = from;
        Answer answer = ask("POST", address, fields);
        sentFrom = "";
        return answer;
    }

    private Answer ask(String method, String address, Map<String, String> fields) {
        String[] parts = address.split("\\?", 2);
        String servlet = servlets.keySet().stream()
                .filter(own -> parts[0].equals(own) || parts[0].startsWith(own + "/"))
                .max(Comparator.comparing(String::length))
                .orElseThrow();
        String behind = parts[0].substring(servlet.length());
        Map<String, String> parameters = new LinkedHashMap<>(fields);
        if (parts.length == 2) {
            for (String one : parts[1].split("&")) {
                String[] pair = one.split("=", 2);
                parameters.putIfAbsent(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        }
        return ask(
                servlets.get(servlet),
                templates,
                new Asked(method, behind.isEmpty() ? null : behind, parameters, sentFrom));
    }

    /** The page of a servlet that is not Jira's. */
    public static Answer get(OkrServlet servlet, RecordingTemplates templates) {
        return ask(servlet, templates, new Asked("GET", null, Map.of(), ""));
    }

    /** A form of the page of a servlet that is not Jira's, with its token. */
    public static Answer post(OkrServlet servlet, RecordingTemplates templates, Map<String, String> fields) {
        Map<String, String> withToken = new LinkedHashMap<>(fields);
        withToken.put(TOKEN_NAME, TOKEN);
        return ask(servlet, templates, new Asked("POST", null, withToken, ""));
    }

    private static Answer ask(OkrServlet servlet, RecordingTemplates templates, Asked asked) {
        int before = templates.all().size();
        Written written = new Written();
        try {
            servlet.service(
                    HostDoubles.of(HttpServletRequest.class, asked),
                    HostDoubles.of(HttpServletResponse.class, written));
        } catch (ServletException | IOException intoMemory) {
            throw new AssertionError(intoMemory);
        }
        return new Answer(
                written.status,
                written.headers,
                written.body.toString(),
                templates.all().subList(before, templates.all().size()));
    }

    /** What a page answered. */
    public record Answer(
            int status, Map<String, String> headers, String body, List<RecordingTemplates.Rendered> rendered) {

        /** The part of the page that this template makes; the last when there are several. */
        public RecordingTemplates.Rendered shown(String template) {
            return those(template).stream()
                    .reduce((before, one) -> one)
                    .orElseThrow(() -> new AssertionError("no " + template + " in " + body + rendered));
        }

        /** The form for this deed on this line. */
        public RecordingTemplates.Rendered form(String action, String line) {
            return those("okr-line-form").stream()
                    .filter(form ->
                            form.at("action").equals(action) && form.at("line").equals(line))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no form to " + action + " " + line));
        }

        /** The line with this uid. */
        public RecordingTemplates.Rendered line(String uid) {
            return those("okr-draft-line").stream()
                    .filter(line -> line.at("uid").equals(uid))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no line " + uid));
        }

        public List<RecordingTemplates.Rendered> those(String template) {
            return rendered.stream()
                    .filter(one -> one.template().equals(template))
                    .toList();
        }

        /** The sentence that stands in the place of a page. */
        public String sentence() {
            return shown("okr-refusal").at("sentenceHtml");
        }

        /** The sentence after a deed. */
        String done() {
            return shown("okr-page").at("doneHtml");
        }

        public String location() {
            return String.valueOf(headers.get("Location"));
        }

        /** Everything that was said in markup: what the browser got, and what the templates were given. */
        public String everything() {
            return body + rendered.stream().map(one -> one.context().toString()).collect(Collectors.joining("\n"));
        }
    }

    private record Asked(String method, @Nullable String path, Map<String, String> parameters, String from) {

        public @Nullable String getHeader(String name) {
            return name.equals("Sec-Fetch-Site") && !from.isEmpty() ? from : null;
        }

        public String getMethod() {
            return method;
        }

        public @Nullable String getParameter(String name) {
            return parameters.get(name);
        }

        /** Fields of one name are typed with {@code ||} between them. */
        public String @Nullable [] getParameterValues(String name) {
            String values = parameters.get(name);
            return values == null ? null : values.split("\\|\\|", -1);
        }

        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            parameters.keySet().forEach(name -> all.put(name, getParameterValues(name)));
            return all;
        }

        public String getContextPath() {
            return "/jira";
        }

        public @Nullable String getPathInfo() {
            return path;
        }
    }

    private static final class Written {

        private int status = 200;
        private final Map<String, String> headers = new HashMap<>();
        private final StringWriter body = new StringWriter();

        public void setStatus(int next) {
            status = next;
        }

        public void setHeader(String name, String value) {
            headers.put(name, value);
        }

        public void setContentType(String type) {
            headers.put("Content-Type", type);
        }

        public PrintWriter getWriter() {
            return new PrintWriter(body, true);
        }
    }

    private static final class Token {

        public boolean validateFormEncodedToken(HttpServletRequest request) {
            return TOKEN.equals(request.getParameter(TOKEN_NAME));
        }

        public String getXsrfParameterName() {
            return TOKEN_NAME;
        }

        public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
            return TOKEN;
        }
    }

    /** What a page asks of a host that lives below {@code /jira}. */
    public static PageTools tools(
            RecordingTemplates templates, Supplier<Locale> language, CurrentActor actors, Supplier<String> requests) {
        return new PageTools(
                new Fragments(templates),
                new PropertiesWords(),
                mock(LocaleResolver.class, call -> language.get()),
                HostDoubles.of(XsrfTokenAccessor.class, new Token()),
                HostDoubles.of(XsrfTokenValidator.class, new Token()),
                mock(PageBuilderService.class, Mockito.RETURNS_DEEP_STUBS),
                mock(ApplicationProperties.class, call -> "/jira"),
                actors,
                requests);
    }

    private final class Wiring {

        private final Cycles cycles = new Cycles() {
            @Override
            public List<Cycle> all() {
                return present().all();
            }

            @Override
            public Optional<Cycle> with(CycleId id) {
                return present().with(id);
            }

            @Override
            public void add(Cycle one) {
                present().add(one);
            }

            @Override
            public void move(Cycle before, Cycle after) {
                present().move(before, after);
            }

            @Override
            public void hold(Cycle seen) {
                present().hold(seen);
            }

            private Cycles present() {
                if (cyclesAreDown) {
                    throw new IllegalStateException("jdbc:secret");
                }
                return stores.cycles;
            }
        };
        private final AccessSettings settings = new AccessSettings() {
            @Override
            public AccessGroups groups() {
                if (settingsAreDown) {
                    throw new IllegalStateException("jdbc:secret");
                }
                return stores.access.groups();
            }

            @Override
            public void replace(AccessGroups groups) {
                stores.access.replace(groups);
            }
        };
        private final Projects projects = new Projects() {
            @Override
            public Optional<Long> withKey(String projectKey) {
                return projectKey.equals("RD") ? Optional.of(RD) : Optional.empty();
            }

            @Override
            public Map<Long, String> keysOf(Collection<Long> ids) {
                return ids.stream().filter(id -> id == RD).collect(Collectors.toMap(id -> id, id -> "RD"));
            }
        };
        private final SalAccounts accounts = new SalAccounts(users.manager);
        private final RegisterPerson register = new RegisterPerson(stores.people, uids);
        private final DraftDesk desk =
                new DraftDesk(stores.sheets, stores.teams, cycles, stores.plans, stores.strategies, accounts, register);
        private final NamePeople names = new NamePeople(stores.people, accounts);
        private final ReadPublishedSheets published =
                new ReadPublishedSheets(stores.revisions, new CanonicalJsonReader());
        private final StoredPublishedOwners owners = new StoredPublishedOwners(stores.revisions, published);
        private final ReadOpenSheets openSheets = new ReadOpenSheets(cycles, stores.revisions, published);
        private final PublishedDesk publishedDesk =
                new PublishedDesk(stores.sheets, cycles, stores.revisions, published);
        private final AlignmentDesk alignmentDesk = new AlignmentDesk(stores.sheets, stores.teams, cycles, owners);
        private final LinkDesk linkDesk = new LinkDesk(stores.sheets, cycles, stores.revisions, published);
        private final FocusDesk focusDesk =
                new FocusDesk(sprints, stores.teams, stores.links, stores.audit, uids, clock);
        private final ShowCycles showCycles = new ShowCycles(cycles);
        private final StoredPublishedSource source = new StoredPublishedSource(
                cycles, stores.plans, stores.teams, stores.revisions, published, stores.readings, names, clock);
        private final PageTools tools = tools(
                templates,
                () -> language,
                new SalCurrentActor(users.manager, settings, stores.people, register, stores.atomically, uids),
                uids::next);

        Map<String, OkrServlet> all() {
            return Map.ofEntries(
                    Map.entry("tree", tree()),
                    Map.entry("sheets", sheets()),
                    Map.entry("sheet", sheet()),
                    Map.entry("paste", paste()),
                    Map.entry("practice", practice()),
                    Map.entry(
                            "revision",
                            new RevisionServlet(tools, new ShowRevision(stores.revisions, published, names))),
                    Map.entry("check-in", checkIn()),
                    Map.entry("publish", new PublishServlet(tools, showSheet(), publishSheet())),
                    Map.entry(
                            "compare",
                            new CompareServlet(tools, new CompareRevisions(stores.revisions, published, names))),
                    Map.entry("correct", correct()),
                    Map.entry("objective", objective()),
                    Map.entry("board", sprintFocus()),
                    Map.entry("cycle", cycle()),
                    Map.entry("admin", admin()),
                    Map.entry("admin/access", access()),
                    Map.entry("admin/teams", teams()),
                    Map.entry("admin/strategy", strategy()),
                    Map.entry("admin/cycles", cyclesOfAdministrators()));
        }

        private TreeServlet tree() {
            return new TreeServlet(
                    tools,
                    new BrowseTree(
                            cycles,
                            stores.plans,
                            stores.teams,
                            stores.sheets,
                            stores.revisions,
                            published,
                            source,
                            stores.readings,
                            stores.checkIns,
                            stores.contributions,
                            stores.links,
                            stores.audit,
                            names,
                            clock));
        }

        private SheetsServlet sheets() {
            return new SheetsServlet(tools, showSheets(), new ShowPractice(cycles, stores.teams), startSheet());
        }

        private ShowSheets showSheets() {
            return new ShowSheets(cycles, stores.plans, stores.teams, stores.sheets, stores.revisions, names);
        }

        private StartSheet startSheet() {
            return new StartSheet(
                    stores.atomically, stores.sheets, stores.teams, cycles, stores.plans, stores.audit, uids, clock);
        }

        private PasteServlet paste() {
            return new PasteServlet(
                    tools,
                    new PreviewPaste(desk, names),
                    new TakePaste(stores.atomically, stores.sheets, stores.sheetLog, desk, names, uids, clock),
                    new TakeBackAndUnlink(
                            stores.atomically,
                            new TakeBackPaste(
                                    stores.atomically, stores.sheets, stores.sheetLog, desk, stores.audit, uids, clock),
                            stores.links,
                            stores.audit,
                            uids,
                            clock));
        }

        private PracticeServlet practice() {
            OpenPracticeCycle open = new OpenPracticeCycle(
                    stores.atomically,
                    cycles,
                    stores.plans,
                    stores.teams,
                    accounts,
                    register,
                    stores.audit,
                    uids,
                    clock);
            return new PracticeServlet(
                    tools,
                    new StartPractice(stores.atomically, cycles, stores.plans, stores.teams, open, startSheet(), clock),
                    new ShowPractice(cycles, stores.teams),
                    showSheets(),
                    new CopyPracticeSheet(
                            stores.atomically,
                            stores.sheets,
                            stores.sheetLog,
                            stores.teams,
                            cycles,
                            stores.plans,
                            startSheet(),
                            uids,
                            clock),
                    new ThrowAwayPracticeCycle(
                            stores.atomically,
                            cycles,
                            stores.plans,
                            stores.teams,
                            stores.practice,
                            stores.audit,
                            uids,
                            clock),
                    mock(TimeZoneManager.class, call -> TimeZone.getTimeZone(zone)),
                    clock);
        }

        private SheetServlet sheet() {
            return new SheetServlet(
                    tools,
                    new ShowCheckedSheet(showSheet(), Drafting.DESK),
                    new DiscardUnsavedEdit(stores.atomically, stores.sheetLog, desk, uids, clock),
                    new RestoreUnsavedEdit(stores.atomically, stores.sheetLog, desk, uids, clock),
                    new AddObjective(stores.atomically, stores.sheets, desk, uids, clock),
                    new EditObjective(stores.atomically, stores.sheets, stores.sheetLog, desk, uids, clock),
                    new AddKeyResult(stores.atomically, stores.sheets, desk, uids, clock),
                    new EditKeyResult(stores.atomically, stores.sheets, stores.sheetLog, desk, uids, clock),
                    new AddHealthFigure(stores.atomically, stores.sheets, desk, uids, clock),
                    new EditHealthFigure(stores.atomically, stores.sheets, stores.sheetLog, desk, uids, clock),
                    new SetHealthValue(stores.atomically, stores.sheets, desk, stores.audit, uids, clock),
                    new MoveLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock),
                    new RemoveLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock),
                    new DropLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock),
                    new RestoreLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock),
                    new TakeExitAndLink(
                            stores.atomically,
                            new TakeExit(stores.atomically, stores.sheets, stores.sheetLog, checkSheet(), uids, clock),
                            newIssues,
                            issues,
                            stores.teams,
                            stores.links,
                            stores.sheetLog,
                            stores.audit,
                            uids,
                            clock),
                    new SeeIssue(issues),
                    new KeepFinding(stores.atomically, checkSheet(), stores.sheetLog, clock),
                    new AskFindingAgain(stores.atomically, checkSheet(), stores.sheetLog, clock),
                    new OpenDiscussion(
                            stores.atomically, stores.sheets, stores.teams, cycles, stores.audit, uids, clock),
                    new AgreeSheet(
                            stores.atomically,
                            stores.sheets,
                            stores.teams,
                            cycles,
                            stores.plans,
                            stores.contributions,
                            stores.revisions,
                            published,
                            stores.audit,
                            uids,
                            clock),
                    publishSheet(),
                    clock);
        }

        private CheckSheet checkSheet() {
            return new CheckSheet(new ShowCheckedSheet(showSheet(), Drafting.DESK));
        }

        private ShowSheet showSheet() {
            return new ShowSheet(
                    stores.sheets,
                    stores.sheetLog,
                    stores.teams,
                    cycles,
                    stores.plans,
                    stores.strategies,
                    stores.contributions,
                    stores.revisions,
                    published,
                    names);
        }

        private PublishSheet publishSheet() {
            return new PublishSheet(
                    stores.atomically,
                    stores.sheets,
                    stores.teams,
                    cycles,
                    stores.plans,
                    stores.contributions,
                    stores.revisions,
                    published,
                    stores.audit,
                    uids,
                    clock);
        }

        private SprintFocusServlet sprintFocus() {
            return new SprintFocusServlet(
                    tools,
                    new ShowBoardFocus(
                            sprints,
                            stores.teams,
                            openSheets,
                            stores.revisions,
                            published,
                            stores.readings,
                            stores.links,
                            clock),
                    new FindKeyResults(stores.teams, openSheets),
                    names,
                    new LinkSprint(stores.atomically, focusDesk, linkDesk, stores.links),
                    new UnlinkSprint(stores.atomically, focusDesk, stores.links, stores.audit, uids, clock),
                    new CarryFocusOver(stores.atomically, focusDesk, linkDesk, stores.links));
        }

        private ObjectiveServlet objective() {
            return new ObjectiveServlet(
                    tools,
                    new ShowObjective(
                            stores.sheets,
                            stores.teams,
                            cycles,
                            stores.revisions,
                            published,
                            stores.checkIns,
                            stores.contributions,
                            stores.links,
                            ids -> work,
                            names,
                            clock),
                    new FindParents(stores.sheets, cycles, stores.revisions, published),
                    new OfferContribution(
                            stores.atomically, alignmentDesk, stores.plans, names, stores.contributions, uids, clock),
                    new AnswerContribution(stores.atomically, cycles, alignmentDesk, stores.contributions, uids, clock),
                    new WithdrawContribution(
                            stores.atomically, alignmentDesk, stores.contributions, stores.audit, uids, clock));
        }

        private CorrectServlet correct() {
            return new CorrectServlet(
                    tools,
                    new ShowCorrection(
                            stores.sheets,
                            stores.teams,
                            cycles,
                            stores.revisions,
                            published,
                            accounts,
                            stores.people,
                            names,
                            uids),
                    new CorrectLine(
                            stores.atomically,
                            stores.sheets,
                            stores.teams,
                            cycles,
                            stores.revisions,
                            published,
                            accounts,
                            register,
                            uids,
                            clock));
        }

        private CheckInServlet checkIn() {
            return new CheckInServlet(
                    tools,
                    new ShowMyWeek(
                            cycles,
                            stores.plans,
                            stores.teams,
                            stores.revisions,
                            published,
                            stores.checkIns,
                            stores.standIns,
                            filters,
                            clock),
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
                    names);
        }

        private OpenPilot openPilot() {
            return new OpenPilot(
                    stores.atomically,
                    cycles,
                    stores.teams,
                    stores.strategies,
                    new ReviseStrategy(stores.atomically, stores.strategies, uids, clock),
                    new PrepareCycle(stores.atomically, cycles, stores.audit, uids, clock),
                    new PlanCycle(
                            stores.atomically,
                            cycles,
                            stores.plans,
                            stores.teams,
                            accounts,
                            register,
                            stores.audit,
                            uids,
                            clock),
                    new StartDrafting(
                            stores.atomically,
                            cycles,
                            stores.plans,
                            stores.strategies,
                            stores.teams,
                            stores.audit,
                            uids,
                            clock),
                    uids);
        }

        private CycleServlet cycle() {
            return new CycleServlet(
                    tools,
                    new ShowCycleSteps(
                            cycles,
                            stores.plans,
                            stores.strategies,
                            stores.teams,
                            stores.sheets,
                            stores.revisions,
                            names,
                            clock),
                    new PlanCycle(
                            stores.atomically,
                            cycles,
                            stores.plans,
                            stores.teams,
                            accounts,
                            register,
                            stores.audit,
                            uids,
                            clock),
                    new ChangeCycle(
                            stores.atomically, cycles, stores.plans, stores.contributions, stores.audit, uids, clock),
                    new StartDrafting(
                            stores.atomically,
                            cycles,
                            stores.plans,
                            stores.strategies,
                            stores.teams,
                            stores.audit,
                            uids,
                            clock),
                    new StartScoring(stores.atomically, cycles, stores.plans, stores.audit, uids, clock),
                    new CloseCycle(stores.atomically, cycles, stores.plans, stores.audit, uids, clock),
                    new ReopenCycle(stores.atomically, cycles, stores.plans, stores.audit, uids, clock),
                    clock);
        }

        private AdminServlet admin() {
            return new AdminServlet(
                    tools,
                    new ShowAccess(settings),
                    new ShowTeams(stores.teams, names, projects),
                    new ShowStrategy(stores.strategies, names),
                    showCycles);
        }

        private AccessServlet access() {
            return new AccessServlet(
                    tools,
                    new ShowAccess(settings),
                    new NameGroups(stores.atomically, settings, stores.audit, uids, clock));
        }

        private TeamsServlet teams() {
            return new TeamsServlet(
                    tools,
                    new ShowTeams(stores.teams, names, projects),
                    new AddTeam(
                            stores.atomically, stores.teams, accounts, register, projects, stores.audit, uids, clock),
                    new ChangeTeam(
                            stores.atomically, stores.teams, accounts, register, projects, stores.audit, uids, clock),
                    new CloseTeam(stores.atomically, stores.teams, stores.audit, uids, clock));
        }

        private StrategyServlet strategy() {
            return new StrategyServlet(
                    tools,
                    new ShowStrategy(stores.strategies, names),
                    new ReviseStrategy(stores.atomically, stores.strategies, uids, clock),
                    mock(TimeZoneManager.class, call -> TimeZone.getTimeZone(zone)));
        }

        private CyclesServlet cyclesOfAdministrators() {
            return new CyclesServlet(
                    tools,
                    showCycles,
                    new PrepareCycle(stores.atomically, cycles, stores.audit, uids, clock),
                    openPilot(),
                    mock(TimeZoneManager.class, call -> TimeZone.getTimeZone(zone)),
                    clock);
        }
    }
}
