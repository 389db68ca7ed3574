package org.okrtree.adapter.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.Atomically;
import org.okrtree.application.UseCases;
import org.okrtree.application.person.FollowUserKey;
import org.okrtree.application.person.People;
import org.okrtree.domain.Outcome;

class UserKeyFollowerTest {
    private static final UserPropertyChangeParameter CHANGE = new UserPropertyChangeParameter("key-mei", "JIRAUSER1");

    private final UseCases useCases = new UseCases();
    private final People people = useCases.stores.people;

    @Test
    void theNewKeyIsTakenOver() {
        UserKeyFollower handler = new UserKeyFollower(new FollowUserKey(useCases.stores.atomically, people));

        assertTrue(handler.update(CHANGE).isValid());
        assertEquals(An.MEI, people.withKey("JIRAUSER1").orElseThrow().id());
        assertEquals(List.of(), List.copyOf(handler.getAffectedEntities(CHANGE)));
    }

    @Test
    void whatDidNotSucceedIsToldToJira() {
        UserKeyFollower handler = new UserKeyFollower(new FollowUserKey(new AlwaysTooLate(), people));

        assertFalse(handler.update(CHANGE).isValid());
    }

    private static final class AlwaysTooLate implements Atomically {
        @Override
        public <T> Outcome<T> run(Supplier<Outcome<T>> deed) {
            throw new ConcurrentModificationException();
        }
    }
}
