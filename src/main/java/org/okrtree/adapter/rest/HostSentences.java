package org.okrtree.adapter.rest;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;

/** Sentences from the host's language files. */
public final class HostSentences implements Sentences {

    private final I18nResolver texts;

    public HostSentences(I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public String of(String key, List<Object> details) {
        return texts.getText(
                key, details.stream().map(detail -> (Serializable) detail).toArray(Serializable[]::new));
    }
}
