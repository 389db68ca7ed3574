package org.okrtree.workbench.site;

import java.util.concurrent.Callable;
import org.okrtree.workbench.data.Person;

/** Work on this thread as somebody, outside of a request, as a product's jobs do. */
public final class Acting {
    private Acting() {}

    /** Does the work as this person. */
    public static <T> T as(Person person, Callable<T> work) throws Exception {
        CurrentPerson.isActing(person);
        try {
            return work.call();
        } finally {
            CurrentPerson.actsNoMore();
        }
    }
}
