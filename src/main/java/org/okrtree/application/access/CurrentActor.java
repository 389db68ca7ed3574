package org.okrtree.application.access;

import org.okrtree.domain.access.Actor;

/** Who acts in the present request. */
public interface CurrentActor {

    /** For reading: a person whom we do not know yet acts under an id that is not stored. */
    Actor reading();

    /** Whether whoever reads may use the product: all that a menu asks, and less to look up than who it is. */
    default boolean mayUse() {
        return reading().mayUse();
    }

    /** For a deed: the person is known from now on. */
    Actor doing();
}
