package org.okrtree.workbench.nodes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.okrtree.workbench.Part;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.site.PortInUse;
import org.okrtree.workbench.store.Database;

/** One Jira node: what a {@link NodeProcess} runs. It ends when its standard input does, so that it never outlives who started it. */
public final class NodeMain {
    static final String READY = "READY ";
    static final String SECRET = "OKR_LINK_SECRET";

    private static final int CANNOT = 2;

    private NodeMain() {}

    /** Arguments: port, JDBC address of the Jira database, of the Confluence database. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> databases = Map.of("jira", arguments[1], "confluence", arguments[2]);
        try {
            Workbench node = Workbench.start(
                    WorkbenchOptions.inMemory()
                            .onPorts(Integer.parseInt(arguments[0]), 0)
                            .in(face -> Database.postgresAt(databases.get(face), "postgres", "postgres")),
                    Part.jiraNode(System.getenv(SECRET)));
            Runtime.getRuntime().addShutdownHook(new Thread(node::close, "stop"));
            System.out.write((READY + node.jiraUrl() + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        } catch (PortInUse e) {
            System.err.println("Port " + e.port() + " is in use. Stop what listens there, or choose another port.");
            System.exit(CANNOT);
        } catch (RuntimeException e) {
            System.err.println("The node does not start: " + e.getMessage());
            if (Boolean.getBoolean("okr.trace")) {
                e.printStackTrace();
            }
            System.exit(CANNOT);
        }
        while (System.in.read() >= 0) {
            // whoever started this node says nothing but goodbye
        }
        System.exit(0);
    }
}
