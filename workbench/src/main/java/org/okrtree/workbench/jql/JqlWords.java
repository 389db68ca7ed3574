package org.okrtree.workbench.jql;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into words, texts and signs. */
final class JqlWords {
    private static final String SIGNS = "(),=!<>~";

    private final String text;
    private int at;

    /** A word, a text in quotation marks, or a sign; the last one is the end. */
    record Word(Kind kind, String text, int position) {
        boolean is(String keyword) {
            return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
        }

        boolean isSign(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    enum Kind {
        WORD,
        TEXT,
        SIGN,
        END
    }

    private JqlWords(String text) {
        this.text = text;
    }

    static List<Word> of(String text) throws JqlRefused {
        JqlWords words = new JqlWords(text);
        List<Word> all = new ArrayList<>();
        do {
            all.add(words.next());
        } while (all.get(all.size() - 1).kind() != Kind.END);
        return all;
    }

    private Word next() throws JqlRefused {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int begin = at;
        if (at == text.length()) {
            return new Word(Kind.END, "", begin + 1);
        }
        char first = text.charAt(at);
        if (first == '"' || first == '\'') {
            return new Word(Kind.TEXT, quoted(first), begin + 1);
        }
        if (SIGNS.indexOf(first) >= 0) {
            at++;
            boolean two = at < text.length()
                    && (text.charAt(at) == '=' && "!<>".indexOf(first) >= 0 || text.charAt(at) == '~' && first == '!');
            at += two ? 1 : 0;
            return new Word(Kind.SIGN, text.substring(begin, at), begin + 1);
        }
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && SIGNS.indexOf(text.charAt(at)) < 0
                && text.charAt(at) != '"'
                && text.charAt(at) != '\'') {
            at++;
        }
        return new Word(Kind.WORD, text.substring(begin, at), begin + 1);
    }

    private String quoted(char mark) throws JqlRefused {
        int begin = at;
        StringBuilder content = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == mark) {
                at++;
                return content.toString();
            }
            if (one == '\\' && at + 1 < text.length()) {
                at++;
                one = text.charAt(at);
            }
            content.append(one);
        }
        throw new JqlRefused(begin + 1, "jql.no-end-quote");
    }
}
