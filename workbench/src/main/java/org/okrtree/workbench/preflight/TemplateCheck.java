package org.okrtree.workbench.preflight;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.parser.ParseException;
import org.okrtree.workbench.script.InlineHandlers;

/** The templates, read by the products' own Velocity. */
final class TemplateCheck implements Check {
    private static final Pattern INLINE_SCRIPT = Pattern.compile(
            "<script(?![^>]*\\bsrc\\s*=)(?![^>]*\\btype\\s*=\\s*[\"'](application/json|text/template))[^>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT_ADDRESS =
            Pattern.compile("(href|src|action)\\s*=\\s*[\"']?\\s*javascript:", Pattern.CASE_INSENSITIVE);

    private final RuntimeInstance velocity = new RuntimeInstance();

    TemplateCheck() {
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        try {
            velocity.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    @Override
    public void look(Plugin plugin, Findings findings) {
        boolean hasAllowlist = !plugin.modules("velocity-allowlist").isEmpty();
        plugin.file().names(".vm").forEach(name -> {
            String text = plugin.file().text(name).orElseThrow();
            try {
                TemplateWalk.over(velocity.parse(new StringReader(text), name), name, hasAllowlist, findings);
            } catch (ParseException | RuntimeException e) {
                findings.loses("T11", name, "Velocity cannot read it: " + firstLine(e) + ". What needs it fails.");
            }
            markup(name, text, findings);
        });
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }

    private static void markup(String name, String text, Findings findings) {
        String shown = withoutComments(text);
        found(INLINE_SCRIPT.matcher(shown), name, shown, "a script in the markup", findings);
        found(SCRIPT_ADDRESS.matcher(shown), name, shown, "a javascript: address", findings);
        int line = 1;
        for (String one : shown.split("\n", -1)) {
            int at = line++;
            InlineHandlers.in(one).ifPresent(handler -> breach(name + ":" + at, "the handler " + handler, findings));
        }
    }

    // keeps the lines, so that places stay right
    private static String withoutComments(String text) {
        return Pattern.compile("(?s)<!--.*?-->|#\\*.*?\\*#|##[^\n]*")
                .matcher(text)
                .replaceAll(found -> found.group().replaceAll("[^\n]", ""));
    }

    private static void found(Matcher matcher, String name, String text, String what, Findings findings) {
        while (matcher.find()) {
            long line = text.substring(0, matcher.start()).lines().count();
            boolean begins = matcher.start() == 0 || text.charAt(matcher.start() - 1) == '\n';
            breach(name + ":" + (begins ? line + 1 : Math.max(1, line)), what, findings);
        }
    }

    private static void breach(String place, String what, Findings findings) {
        findings.loses(
                "T40",
                place,
                what + " breaks the content policy: reported by Confluence 10 and to be refused, refused here."
                        + " Put it into a script file, and find the element by a data attribute.");
    }
}
