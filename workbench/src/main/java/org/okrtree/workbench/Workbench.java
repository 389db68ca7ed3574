package org.okrtree.workbench;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okrtree.workbench.cluster.HostCluster;
import org.okrtree.workbench.confluence.ConfluenceFace;
import org.okrtree.workbench.confluence.LinkToJira;
import org.okrtree.workbench.confluence.ReadOnlyMode;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.MovableClock;
import org.okrtree.workbench.data.Replay;
import org.okrtree.workbench.data.SampleCompany;
import org.okrtree.workbench.host.HostSettings;
import org.okrtree.workbench.host.PluginHost;
import org.okrtree.workbench.host.Product;
import org.okrtree.workbench.jira.JiraFace;
import org.okrtree.workbench.site.Assets;
import org.okrtree.workbench.site.FaceAddress;
import org.okrtree.workbench.site.FaceServer;
import org.okrtree.workbench.store.Database;

/** A Jira face and a Confluence face in this process, with the sample company in them. */
public final class Workbench implements AutoCloseable {
    private static final String REPLAYED = "sample requests";

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Database jiraDatabase;
    private final Database confluenceDatabase;
    private final HostCluster jiraCluster;
    private final HostCluster confluenceCluster;
    private final JiraData jira;
    private final ConfluenceData confluence;
    private final String jiraUrl;
    private final String confluenceUrl;
    private final LinkToJira link;
    private final MovableClock clock;
    private final Map<String, String> servers;
    private final Path workDir;
    private final ConfluenceFace confluenceFace;
    private Optional<PluginHost> jiraPlugins = Optional.empty();
    private Optional<PluginHost> confluencePlugins = Optional.empty();
    private Duration startOfPlugin = Duration.ZERO;

    private Workbench(WorkbenchOptions options, Part part) {
        try {
            FaceServer jiraServer = opened(
                    part.has(Product.JIRA)
                            ? FaceServer.open(options.jiraPort(), options.jiraPath())
                            : FaceServer.elsewhere(options.jiraPath()));
            FaceServer confluenceServer = opened(
                    part.has(Product.CONFLUENCE)
                            ? FaceServer.open(options.confluencePort(), options.confluencePath())
                            : FaceServer.elsewhere(options.confluencePath()));
            jiraDatabase = opened(options.databases().apply("jira"));
            confluenceDatabase = opened(options.databases().apply("confluence"));
            clock = MovableClock.of(options.clock());
            jiraCluster = opened(HostCluster.on(jiraDatabase, clock));
            confluenceCluster = opened(HostCluster.on(confluenceDatabase, clock));
            jira = jiraCluster.alone(() -> new JiraData(jiraDatabase, clock));
            confluence = confluenceCluster.alone(() -> new ConfluenceData(confluenceDatabase, clock));
            clock.keptIn(confluence.notes()).keptIn(jira.notes());
            moveIn();
            if (!part.has(Product.CONFLUENCE)) {
                jiraServer.withSessionsOfItsOwn();
            }
            if (part.faces().size() < Product.values().length) {
                clock.movedByOthersToo();
            }
            options.jiraProxy().ifPresent(jiraServer::behind);
            options.confluenceProxy().ifPresent(confluenceServer::behind);
            jiraUrl = options.jiraProxy()
                    .map(URI::toString)
                    .or(part::jiraElsewhere)
                    .orElseGet(jiraServer::baseUrl);
            confluenceUrl = options.confluenceProxy().map(URI::toString).orElseGet(confluenceServer::baseUrl);
            servers = Map.of(
                    "jira",
                    part.jiraElsewhere().orElseGet(jiraServer::baseUrl),
                    "confluence",
                    confluenceServer.baseUrl());
            FaceAddress jiraAddress = new FaceAddress(jira.notes(), jiraUrl);
            FaceAddress confluenceAddress = new FaceAddress(confluence.notes(), confluenceUrl);
            String secret = part.linkSecret();
            Predicate<String> jiraKnows = name -> jira.directory().byName(name).isPresent();
            link = opened(new LinkToJira(URI.create(jiraUrl), secret, jiraKnows));
            Assets assets = new Assets(options.auiModules());
            PluginSide inJira = new PluginSide();
            PluginSide inConfluence = new PluginSide();
            JiraPluginSide moreInJira = new JiraPluginSide();
            JiraFace jiraFace =
                    new JiraFace(jiraServer, jira, jiraAddress, inJira, moreInJira, assets, secret, confluenceUrl);
            confluenceFace = new ConfluenceFace(
                    confluenceServer,
                    confluence,
                    confluenceAddress,
                    inConfluence,
                    inConfluence,
                    inConfluence,
                    assets,
                    link);
            workDir = temporaryFolder();
            options.jar().filter(jar -> part.has(Product.JIRA)).ifPresent(jar -> {
                jiraPlugins = Optional.of(plugins(
                        Product.JIRA,
                        jiraServer,
                        jiraDatabase,
                        with(jiraFace.services(options.jiraSoftware()), jiraCluster),
                        jiraFace.loginPath(),
                        inJira));
                moreInJira.joins(jiraPlugins.get());
                long begin = System.nanoTime();
                jiraPlugins.get().install(jar);
                startOfPlugin = Duration.ofNanos(System.nanoTime() - begin);
            });
            options.jar().filter(jar -> part.has(Product.CONFLUENCE)).ifPresent(jar -> {
                confluencePlugins = Optional.of(plugins(
                        Product.CONFLUENCE,
                        confluenceServer,
                        confluenceDatabase,
                        with(confluenceFace.services(), confluenceCluster),
                        confluenceFace.loginPath(),
                        inConfluence));
                confluencePlugins.get().install(jar);
            });
            if (part.has(Product.JIRA)) {
                answer(jiraServer, jiraCluster);
            }
            if (part.has(Product.CONFLUENCE)) {
                answer(confluenceServer, confluenceCluster);
            }
            if (options.replay() && options.jar().isPresent()) {
                replay();
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Starts both faces and comes back when they answer.
     *
     * @throws org.okrtree.workbench.site.PortInUse when a wanted port is taken
     */
    public static Workbench start(WorkbenchOptions options) {
        return new Workbench(options, Part.everything());
    }

    /** Starts what this process has of a workbench whose other faces answer in other processes, on the same databases. */
    public static Workbench start(WorkbenchOptions options, Part part) {
        return new Workbench(options, part);
    }

    /** The address of the Jira face with its context path, without a slash at the end. */
    public String jiraUrl() {
        return jiraUrl;
    }

    /** The address of the Confluence face with its context path, without a slash at the end. */
    public String confluenceUrl() {
        return confluenceUrl;
    }

    /** A bearer token of whoever has this user name now; for the sample people it is the same in both faces. */
    public String tokenOf(String userName) {
        return Stream.of(jira.directory(), confluence.directory())
                .flatMap(directory -> directory.byName(userName).flatMap(one -> directory.tokenOf(one.key())).stream())
                .findFirst()
                .orElse("token-" + userName);
    }

    /** The address at which this machine reaches the server of a face, {@code jira} or {@code confluence}, past any proxy. */
    public String serverOf(String face) {
        return servers.get(face);
    }

    /** What both faces and the plugin go by. */
    public MovableClock clock() {
        return clock;
    }

    /** People, projects and issues. */
    public JiraData jira() {
        return jira;
    }

    /** People, spaces and pages. */
    public ConfluenceData confluence() {
        return confluence;
    }

    /** The database behind the Jira face, the plugin's tables in it included. */
    public Database jiraDatabase() {
        return jiraDatabase;
    }

    /** The database behind the Confluence face, the plugin's tables in it included. */
    public Database confluenceDatabase() {
        return confluenceDatabase;
    }

    /** The Jira face's place among the nodes of its database. */
    public HostCluster jiraCluster() {
        return jiraCluster;
    }

    /** The Confluence face's place among the nodes of its database. */
    public HostCluster confluenceCluster() {
        return confluenceCluster;
    }

    /** How long the Jira face needed to take the plugin, from the jar to the last module; zero without a jar. */
    public Duration startOfPlugin() {
        return startOfPlugin;
    }

    /** The Jira face's plugin system; only where a jar was installed. */
    public PluginHost jiraPlugins() {
        return jiraPlugins.orElseThrow();
    }

    /** The Confluence face's plugin system; only where a jar was installed. */
    public PluginHost confluencePlugins() {
        return confluencePlugins.orElseThrow();
    }

    /** Whether Chinese is in the PDFs of the Confluence face: a font for it was found on this machine. */
    public boolean printsChinese() {
        return confluenceFace.printsChinese();
    }

    /** The link from Confluence to Jira, to be cut or pointed elsewhere. */
    public LinkToJira link() {
        return link;
    }

    /** Confluence's read-only mode, to be turned on and off. */
    public ReadOnlyMode readOnlyMode() {
        return confluenceFace.readOnlyMode();
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("not stopped cleanly: " + e.getMessage(), e);
            }
        }
    }

    /** The company moves into an empty face once, whichever node is first. */
    private void moveIn() {
        SampleCompany company = new SampleCompany(LocalDate.now(clock));
        jiraCluster.alone(() -> {
            company.moveInto(jira);
            return jira;
        });
        confluenceCluster.alone(() -> {
            company.moveInto(confluence);
            return confluence;
        });
        jira.shareIn(jiraCluster.caches());
        confluence.shareIn(confluenceCluster.caches());
    }

    private static void answer(FaceServer server, HostCluster cluster) {
        server.start();
        cluster.startJobs();
    }

    private void replay() {
        try (InputStream requests = Workbench.class.getClassLoader().getResourceAsStream("sample/requests.json")) {
            if (requests != null && jira.notes().about(REPLAYED).isEmpty()) {
                int sent = new Replay(servers, jira, clock).send(requests);
                jira.notes().keep(REPLAYED, String.valueOf(sent));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(e.getMessage() + " Begin anew with ./okr start --fresh", e);
        }
    }

    private PluginHost plugins(
            Product product,
            FaceServer server,
            Database database,
            Map<Class<?>, Object> services,
            String loginPath,
            PluginSide side) {
        String contextPath = server.context().getContextPath();
        PluginHost host = opened(PluginHost.start(new HostSettings(
                product,
                database,
                services,
                workDir.resolve(product.application()),
                new PluginSide.Asking(contextPath, licensedBy(services, product)),
                loginPath,
                product == Product.JIRA)));
        side.joins(host);
        host.mount(server.context());
        return host;
    }

    // in the products, too, a licence is the membership in a group
    private static Predicate<String> licensedBy(Map<Class<?>, Object> services, Product product) {
        UserManager users = (UserManager) services.get(UserManager.class);
        String group = product == Product.JIRA ? "jira-software-users" : "confluence-users";
        return key -> users.isUserInGroup(new UserKey(key), group);
    }

    private Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("okr-workbench");
            open.addLast(() -> remove(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T one) {
        open.push(one);
        return one;
    }

    private static Map<Class<?>, Object> with(Map<Class<?>, Object> face, HostCluster cluster) {
        Map<Class<?>, Object> all = new HashMap<>(face);
        all.putAll(cluster.services());
        return all;
    }
}
