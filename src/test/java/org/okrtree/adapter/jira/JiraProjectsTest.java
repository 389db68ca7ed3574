package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JiraProjectsTest {

    private final ProjectManager manager = mock(ProjectManager.class);
    private final JiraProjects projects = new JiraProjects(manager);

    JiraProjectsTest() {
        Project rd = mock(Project.class);
        when(rd.getId()).thenReturn(7L);
        when(rd.getKey()).thenReturn("RDI");
        when(manager.getProjectObjByKey("RDI")).thenReturn(rd);
        when(manager.getProjectObj(7L)).thenReturn(rd);
    }

    @Test
    void aProjectIsFoundByItsKey() {
        assertEquals(Optional.of(7L), projects.withKey("RDI"));
    }

    @Test
    void aKeyIsFoundHoweverItIsWritten() {
        assertEquals(Optional.of(7L), projects.withKey("rdi"));
    }

    // In Turkish a small i becomes a capital with a dot.
    @Test
    void aKeyIsFoundWhateverTheServersLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertEquals(Optional.of(7L), projects.withKey("rdi"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aProjectThatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), projects.withKey("QA"));
    }

    @Test
    void keysAreSaidOfTheProjectsThatAreStillThere() {
        assertEquals(Map.of(7L, "RDI"), projects.keysOf(List.of(7L, 8L)));
    }
}
