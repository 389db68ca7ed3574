package org.okrtree.workbench.host;

import com.atlassian.jira.user.anonymize.AnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserNameChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.List;
import java.util.stream.Stream;

/** The modules of a plugin that Jira tells when an anonymisation changes a user key or a user name. */
final class UserChanges {
    static final String KEY = "user-key-change-handler";
    static final String NAME = "user-name-change-handler";

    private final ClassLoader loader;
    private final List<Made> handlers;
    private final Problems problems;

    private record Made(Descriptor.Module module, AnonymizationHandler<UserPropertyChangeParameter> handler) {}

    UserChanges(Descriptor descriptor, SpringBeans beans, Problems problems) {
        this.loader = beans.loader();
        this.problems = problems;
        this.handlers = Stream.concat(
                        made(descriptor, beans, KEY, UserKeyChangeHandler.class),
                        made(descriptor, beans, NAME, UserNameChangeHandler.class))
                .toList();
    }

    private static Stream<Made> made(
            Descriptor descriptor,
            SpringBeans beans,
            String type,
            Class<? extends AnonymizationHandler<UserPropertyChangeParameter>> handler) {
        return descriptor
                .modules(type)
                .map(module ->
                        new Made(module, beans.create(module, module.xml().getAttribute("class"), handler)));
    }

    /** Tells the modules of this type, each in its turn; one that cannot follow does not keep the others from it. */
    List<String> tell(String type, String before, String after) {
        return handlers.stream()
                .filter(made -> made.module().type().equals(type))
                .filter(made -> !follows(made, new UserPropertyChangeParameter(before, after)))
                .map(made -> made.module().key())
                .toList();
    }

    private boolean follows(Made made, UserPropertyChangeParameter change) {
        try {
            return Loading.with(loader, () -> {
                made.handler().getAffectedEntities(change);
                return made.handler().update(change).isValid();
            });
        } catch (Exception | LinkageError e) {
            problems.add("The " + made.module() + " failed: " + SpringBeans.root(e)
                    + ". Jira goes on with the anonymization and tells the administrator to repeat it.");
            return false;
        }
    }
}
