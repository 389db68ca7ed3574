package org.okrtree.workbench;

import java.net.URI;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.okrtree.workbench.confluence.ConfluenceFace;
import org.okrtree.workbench.confluence.LinkToJira;
import org.okrtree.workbench.confluence.Macros;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.SampleCompany;
import org.okrtree.workbench.jira.JiraFace;
import org.okrtree.workbench.site.Assets;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.FaceServer;
import org.okrtree.workbench.store.Database;

/** A Jira face and a Confluence face in this process, with the sample company in them. */
public final class Workbench implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Database jiraDatabase;
    private final Database confluenceDatabase;
    private final JiraData jira;
    private final ConfluenceData confluence;
    private final String jiraUrl;
    private final String confluenceUrl;
    private final LinkToJira link;

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
            link = new LinkToJira(URI.create(jiraUrl), secret, jiraKnows);
            Assets assets = new Assets(options.auiModules());
            new JiraFace(jiraServer, jira, Extensions.none(), assets, secret);
            new ConfluenceFace(confluenceServer, confluence, Extensions.none(), Macros.none(), assets, link, "");
            jiraServer.start();
            confluenceServer.start();
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

    /** The link from Confluence to Jira, to be cut or pointed elsewhere. */
    public LinkToJira link() {
        return link;
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
