package org.okrtree.workbench.confluence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What markup loses where no browser shows it inside of the site: in Word, in a mail, in a feed. */
final class OffScreen {
    private static final String NOT_THERE =
            "script, style, link, svg, iframe, object, embed, form, button, input, select, textarea";
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern LAYOUT =
            Pattern.compile("(?i)display\\s*:\\s*(inline-)?(flex|grid).*|(flex|grid)\\b.*");
    private static final Pattern VARIABLE = Pattern.compile("(?i)--.*|.*\\bvar\\s*\\(.*", Pattern.DOTALL);

    private OffScreen() {}

    /** The markup as it arrives: scripts, style sheets and drawings are gone, and of styles what is newer than CSS 2.1. */
    static String reduced(String html, Output output) {
        Document document = parsed(html);
        document.select(NOT_THERE).remove();
        for (Element element : document.body().getAllElements()) {
            element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(name -> name.startsWith("on"))
                    .forEach(element::removeAttr);
            if (element.hasAttr("style")) {
                element.attr(
                        "style",
                        declarations(element).filter(OffScreen::isUnderstood).collect(Collectors.joining(";")));
            }
            // a mail program and a feed reader have their own classes, and none of the site's
            if (output == Output.EMAIL || output == Output.FEED) {
                element.removeAttr("class").removeAttr("id");
            }
        }
        return document.body().html();
    }

    /** What of the markup does not arrive, in words. */
    static List<String> lost(String html) {
        Document document = parsed(html);
        Map<String, Boolean> found = new TreeMap<>();
        found.put("a script", !document.select("script").isEmpty());
        found.put("a style sheet", !document.select("style, link").isEmpty());
        found.put("an inline SVG", !document.select("svg").isEmpty());
        List<String> styles = document.select("[style]").stream()
                .flatMap(OffScreen::declarations)
                .toList();
        found.put(
                "a flex or grid layout",
                styles.stream().anyMatch(one -> LAYOUT.matcher(one).matches()));
        found.put(
                "a CSS variable",
                styles.stream().anyMatch(one -> VARIABLE.matcher(one).matches()));
        return found.keySet().stream().filter(found::get).toList();
    }

    /** Addresses in the markup that are found only from a page of the site. */
    static List<String> relative(String html) {
        List<String> relative = new ArrayList<>();
        Document document = parsed(html);
        document.select("a[href], area[href]").forEach(link -> relative.add(link.attr("href")));
        document.select("img[src]").forEach(image -> relative.add(image.attr("src")));
        relative.removeIf(address ->
                address.startsWith("#") || ADDRESS.matcher(address.strip()).matches());
        return relative;
    }

    private static Document parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static Stream<String> declarations(Element element) {
        return Stream.of(element.attr("style").split(";")).map(String::strip).filter(one -> !one.isEmpty());
    }

    private static boolean isUnderstood(String declaration) {
        return !LAYOUT.matcher(declaration).matches()
                && !VARIABLE.matcher(declaration).matches();
    }
}
