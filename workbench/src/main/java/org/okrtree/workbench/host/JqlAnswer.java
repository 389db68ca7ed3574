package org.okrtree.workbench.host;

import java.util.List;

/** What a plugin's JQL function answered: values, or a sentence for whoever searches; one of the two is empty. */
public record JqlAnswer(String refusal, List<String> values) {
    /** Copies the values. */
    public JqlAnswer {
        values = List.copyOf(values);
    }

    static JqlAnswer refused(String sentence) {
        return new JqlAnswer(sentence, List.of());
    }
}
