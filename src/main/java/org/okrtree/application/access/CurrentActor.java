package org.okrtree.application.access;

import org.okrtree.domain.access.Actor;

/** Who acts in the present request. */
public interface CurrentActor {

    /** For reading: a person whom we do not know yet acts under an id that is not stored. */
    Actor reading();

    /** For what all who may use the product see alike: whether they may, under an id that is not stored; who it is is not looked up. */
    default Actor looking() {
        return reading();
    }

    /** Whether whoever reads may use the product, as it was some seconds ago: all that a menu asks. */
    default boolean mayUse() {
        return looking().mayUse();
    }

    /** For a deed: the person is known from now on. */
    Actor doing();
}
