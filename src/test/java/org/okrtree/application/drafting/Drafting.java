package org.okrtree.application.drafting;

import org.okrtree.adapter.format.FileDraftExamples;
import org.okrtree.adapter.format.FileDraftWords;

/** The draft check with the words and examples of the jar, made once for all tests. */
public final class Drafting {

    public static final CheckDesk DESK = new CheckDesk(new FileDraftWords(), new FileDraftExamples());

    private Drafting() {}
}
