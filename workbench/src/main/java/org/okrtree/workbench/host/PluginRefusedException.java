package org.okrtree.workbench.host;

/** The host does not take the plugin; the message is a sentence that says why. */
public final class PluginRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PluginRefusedException(String sentence) {
        super(sentence);
    }

    PluginRefusedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
