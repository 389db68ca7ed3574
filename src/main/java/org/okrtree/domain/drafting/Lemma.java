package org.okrtree.domain.drafting;

import java.util.ArrayList;
import java.util.List;

/** A word of which another may be a form. */
record Lemma(String word, Form form) {

    /** What a regular English word may be a form of, the likelier first. */
    static List<Lemma> of(String word) {
        List<Lemma> all = new ArrayList<>();
        all.add(new Lemma(word, Form.BASE));
        if (word.length() > 3) {
            strip(word, "ies", "y", Form.S, all);
            strip(word, "s", "", Form.S, all);
            strip(word, "es", "", Form.S, all);
            strip(word, "ied", "y", Form.ED, all);
            ending(word, "ed", Form.ED, all);
            ending(word, "ing", Form.ING, all);
            strip(word, "ier", "y", Form.ER, all);
            ending(word, "er", Form.ER, all);
            strip(word, "iest", "y", Form.EST, all);
            ending(word, "est", Form.EST, all);
            strip(word, "ily", "y", Form.LY, all);
            strip(word, "bly", "ble", Form.LY, all);
            strip(word, "ly", "", Form.LY, all);
        }
        return all;
    }

    private static void strip(String word, String end, String instead, Form form, List<Lemma> all) {
        if (word.endsWith(end) && word.length() - end.length() >= 2) {
            all.add(new Lemma(word.substring(0, word.length() - end.length()) + instead, form));
        }
    }

    // baked, baking: bake; planned, planning: plan
    private static void ending(String word, String end, Form form, List<Lemma> all) {
        strip(word, end, "", form, all);
        strip(word, end, "e", form, all);
        int stem = word.length() - end.length();
        if (word.endsWith(end) && stem > 2 && word.charAt(stem - 1) == word.charAt(stem - 2)) {
            all.add(new Lemma(word.substring(0, stem - 1), form));
        }
    }
}
