package org.okrtree.workbench.trials;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Replay;

/** Lets the sample company write down its OKRs on a node. */
final class Filling {
    private Filling() {}

    static void of(String node, JiraData jira) {
        try (InputStream requests = Workbench.class.getClassLoader().getResourceAsStream("sample/requests.json")) {
            new Replay(Map.of("jira", node), jira, Clock.systemUTC()).send(requests);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
