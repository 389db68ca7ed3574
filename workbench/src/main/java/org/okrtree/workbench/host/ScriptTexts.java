package org.okrtree.workbench.host;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts sentences into scripts, as the products' transformer does: it reads text, not a program. */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("\\b(?:AJS|WRM)\\.I18n\\.getText\\(\\s*([\"'])([^\"']+)\\1\\s*([,)])");

    private final PluginTexts texts;

    ScriptTexts(PluginTexts texts) {
        this.texts = texts;
    }

    /** The script with its literal calls replaced; any other call stays and finds nothing in the browser. */
    String into(String script, Locale locale) {
        Map<String, String> patterns = texts.patterns(locale);
        return CALL.matcher(script).replaceAll(found -> {
            String key = found.group(2);
            String sentence =
                    patterns.containsKey(key) ? texts.find(locale, key).orElse(key) : key;
            return Matcher.quoteReplacement(
                    found.group(3).equals(",")
                            ? "AJS.format(" + quoted(patterns.getOrDefault(key, key)) + ","
                            : quoted(sentence));
        });
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("</", "<\\/") + "\"";
    }
}
