package org.okrtree.workbench.confluence;

import com.atlassian.confluence.api.model.accessmode.AccessMode;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import org.okrtree.workbench.data.Notes;

/** Confluence's read-only mode: pages are read, nothing is changed. It stays over a restart. */
public final class ReadOnlyMode implements AccessModeService {
    private static final String NOTE = "access-mode";

    private final Notes notes;
    private volatile boolean on;

    ReadOnlyMode(Notes notes) {
        this.notes = notes;
        this.on = notes.about(NOTE).filter(AccessMode.READ_ONLY.name()::equals).isPresent();
    }

    /** From now on nothing is changed. */
    public void begin() {
        turn(AccessMode.READ_ONLY);
    }

    /** From now on everything is as usual. */
    public void end() {
        turn(AccessMode.READ_WRITE);
    }

    private void turn(AccessMode mode) {
        notes.keep(NOTE, mode.name());
        on = mode == AccessMode.READ_ONLY;
    }

    /** The word for it. */
    public AccessMode getAccessMode() {
        return on ? AccessMode.READ_ONLY : AccessMode.READ_WRITE;
    }

    @Override
    public boolean isReadOnlyAccessModeEnabled() {
        return on;
    }

    /** Whether the deed of this thread has to be refused. */
    public boolean shouldEnforceReadOnlyAccess() {
        return on;
    }
}
