package org.okrtree.application.worklink;

import java.util.List;
import java.util.Optional;

/** Makes issues in the host as the present user would. */
public interface NewIssues {

    /**
     * An issue that says this and nothing more, in the first of these projects that takes it.
     *
     * @return its id; empty when none does, because this user may not, or because more is wanted of an issue there
     */
    Optional<Long> make(List<Long> projects, String summary);
}
