package org.okrtree.adapter.rest;

import java.util.List;

/** The sentences of the language files, in the language of the present user. */
public interface Sentences {

    /** @param details what the sentence names, in its order: text and numbers only */
    String of(String key, List<Object> details);
}
