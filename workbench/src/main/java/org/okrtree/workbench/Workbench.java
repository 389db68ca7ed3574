package org.okrtree.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.okrtree.workbench.confluence.ConfluenceFace;
import org.okrtree.workbench.confluence.LinkToJira;
import org.okrtree.workbench.confluence.ReadOnlyMode;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Replay;
import org.okrtree.workbench.data.SampleCompany;
import org.okrtree.workbench.host.HostSettings;
import org.okrtree.workbench.host.PluginHost;
import org.okrtree.workbench.host.Product;
import org.okrtree.workbench.jira.JiraFace;
import org.okrtree.workbench.site.Assets;
import org.okrtree.workbench.site.FaceServer;
import org.okrtree.workbench.store.Database;

/** A Jira face and a Confluence face in this process, with the sample company in them. */
public final class Workbench implements AutoCloseable {
    private static final String REPLAYED = "sample requests";

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Database jiraDatabase;
    private final Database confluenceDatabase;
    private final JiraData jira;
    private final ConfluenceData confluence;
    private final String jiraUrl;
    private final String confluenceUrl;
    private final LinkToJira link;
    private final Path workDir;
    private final ConfluenceFace confluenceFace;
    private Optional<PluginHost> jiraPlugins = Optional.empty();
    private Optional<PluginHost> confluencePlugins = Optional.empty();
    private Duration startOfPlugin = Duration.ZERO;

    private Workbench(WorkbenchOptions options) {
        try {
            FaceServer jiraServer = opened(FaceServer.open(options.jiraPort(), "/jira"));
            FaceServer confluenceServer = opened(FaceServer.open(options.confluencePort(), "/confluence"));
            jiraDatabase = opened(options.databases().apply("jira"));
            confluenceDatabase = opened(options.databases().apply("confluence"));
            jira = new JiraData(jiraDatabase, options.clock());
            confluence = new ConfluenceData(confluenceDatabase, options.clock());
            SampleCompany company = new SampleCompany(LocalDate.now(options.clock()));
            company.moveInto(jira);
            company.moveInto(confluence);
            jiraUrl = jiraServer.baseUrl();
            confluenceUrl = confluenceServer.baseUrl();
            String secret = secret();
            Predicate<String> jiraKnows = name -> jira.directory().byName(name).isPresent();
            link = opened(new LinkToJira(URI.create(jiraUrl), secret, jiraKnows));
            Assets assets = new Assets(options.auiModules());
            PluginSide inJira = new PluginSide();
            PluginSide inConfluence = new PluginSide();
            JiraFace jiraFace = new JiraFace(jiraServer, jira, inJira, assets, secret);
            confluenceFace = new ConfluenceFace(
                    confluenceServer,
                    confluence,
                    inConfluence,
                    inConfluence,
                    inConfluence,
                    assets,
                    link,
                    options.clock());
            workDir = temporaryFolder();
            if (options.jar().isPresent()) {
                jiraPlugins = Optional.of(plugins(
                        Product.JIRA, jiraServer, jiraDatabase, jiraFace.services(), jiraFace.loginPath(), inJira));
                confluencePlugins = Optional.of(plugins(
                        Product.CONFLUENCE,
                        confluenceServer,
                        confluenceDatabase,
                        confluenceFace.services(),
                        confluenceFace.loginPath(),
                        inConfluence));
                long begin = System.nanoTime();
                jiraPlugins.get().install(options.jar().get());
                startOfPlugin = Duration.ofNanos(System.nanoTime() - begin);
                confluencePlugins.get().install(options.jar().get());
            }
            jiraServer.start();
            confluenceServer.start();
            if (options.replay() && options.jar().isPresent()) {
                replay(options.clock());
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
        return new Workbench(options);
    }

    /** The address of the Jira face with its context path, without a slash at the end. */
    public String jiraUrl() {
        return jiraUrl;
    }

    /** The address of the Confluence face with its context path, without a slash at the end. */
    public String confluenceUrl() {
        return confluenceUrl;
    }

    /** The bearer token of a sample person, the same in both faces. */
    public String tokenOf(String userName) {
        return "token-" + userName;
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

    private void replay(Clock clock) {
        try (InputStream requests = Workbench.class.getClassLoader().getResourceAsStream("sample/requests.json")) {
            if (requests != null && jira.notes().about(REPLAYED).isEmpty()) {
                int sent = new Replay(Map.of("jira", jiraUrl, "confluence", confluenceUrl), jira, clock).send(requests);
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
                new PluginSide.Asking(contextPath),
                loginPath,
                product == Product.JIRA)));
        side.joins(host);
        host.mount(server.context());
        return host;
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

    private static String secret() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
