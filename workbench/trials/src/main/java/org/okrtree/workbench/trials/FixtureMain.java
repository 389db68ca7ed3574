package org.okrtree.workbench.trials;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.store.Database;

/** What {@code ./okr fixture} runs: keeps the sample company's tables, as the jar of this build makes them, for the upgrades of later builds. */
public final class FixtureMain {
    private FixtureMain() {}

    /** Argument: the name, such as a version. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Path.of(System.getProperty("okr.root", "."), "workbench/fixtures", arguments[0]);
        try (Workbench h2 = company(Database.h2InMemory());
                Workbench postgresql = company(Database.postgres())) {
            new Fixture(folder).write(h2.jiraDatabase(), postgresql.jiraDatabase());
        }
        System.out.println("Kept in " + folder + ". The build upgrades it from now on (UpgradeIT).");
        System.exit(0);
    }

    private static Workbench company(Database jira) {
        return Workbench.start(WorkbenchOptions.inMemory()
                .in(face -> face.equals("jira") ? jira : Database.h2InMemory())
                .withSampleRequests());
    }
}
