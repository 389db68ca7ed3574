package org.okrtree.application.drafting;

import org.okrtree.domain.drafting.Vocabulary;

/** The words that the draft check knows. */
public interface DraftWords {

    Vocabulary vocabulary();
}
