package org.okrtree.workbench.jql;

import java.util.List;

/** A query that cannot be run. The message is for logs; {@link #key} and {@link #arguments} are for whoever typed it. */
public final class JqlRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final String key;
    private final int position;
    private final transient List<Object> arguments;

    /**
     * Says no.
     *
     * @param position of the character that is wrong, 1 for the first
     * @param key of the sentence, among the texts of the face
     */
    public JqlRefused(int position, String key, Object... arguments) {
        super(key + " at " + position + ": " + List.of(arguments));
        this.key = key;
        this.position = position;
        this.arguments = List.of(arguments);
    }

    /** Of the sentence. */
    public String key() {
        return key;
    }

    /** Of the character that is wrong, 1 for the first. */
    public int position() {
        return position;
    }

    /** What the sentence names. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
