package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.site.PortInUse;
import org.okrtree.workbench.store.Database;

final class WorkbenchTest {
    @Test
    void aRestartKeepsWhatWasTyped(@TempDir Path folder) {
        WorkbenchOptions options =
                WorkbenchOptions.inMemory().withoutPlugin().in(face -> Database.h2File(folder.resolve(face)));
        String key;
        try (Workbench first = Workbench.start(options)) {
            Project gateway = first.jira().project("GW").orElseThrow();
            key = first.jira()
                    .create(gateway.id(), IssueFields.task("Typed 手输"), gateway.leadKey())
                    .key();
        }

        try (Workbench second = Workbench.start(options)) {
            assertEquals("Typed 手输", second.jira().issue(key).orElseThrow().summary());
            assertEquals(12, second.jira().directory().people().size());
        }
    }

    @Test
    void aPortInUseIsNamed() {
        try (Workbench first = Workbench.start(WorkbenchOptions.inMemory().withoutPlugin())) {
            int taken = URI.create(first.jiraUrl()).getPort();
            WorkbenchOptions options =
                    WorkbenchOptions.inMemory().withoutPlugin().onPorts(0, taken);

            PortInUse refused = assertThrows(PortInUse.class, () -> Workbench.start(options));

            assertEquals(taken, refused.port());
        }
    }
}
