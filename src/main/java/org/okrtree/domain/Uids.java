package org.okrtree.domain;

/** Where new ids come from. */
public interface Uids {

    /** An id that was never given before, in the form of {@link Uid}; later ones sort after earlier ones, to the millisecond. */
    String next();
}
