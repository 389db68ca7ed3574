package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium for the flows: the one that {@code OKR_CHROMIUM} names, else one that is installed. Without one the flows are
 * left out, loudly; where {@code OKR_BROWSER_REQUIRED} is set they fail.
 */
public final class Chromium implements AutoCloseable {
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    /** Starts the browser. */
    public static Chromium open() {
        Optional<Path> found = executable();
        if (found.isEmpty()) {
            String sentence = "NO BROWSER: install Chromium, or set OKR_CHROMIUM to one; the flows are left out.";
            System.err.println(sentence);
            if (System.getenv("OKR_BROWSER_REQUIRED") != null) {
                fail(sentence);
            }
            Assumptions.abort(sentence);
        }
        return new Chromium(found.orElseThrow());
    }

    private static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("OKR_CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Somebody in front of a window of their own: nothing is shared with others, not even cookies. */
    public Visitor visitor() {
        return visitor(1280, 1000);
    }

    /** The same with a window of another size. */
    public Visitor visitor(int width, int height) {
        return new Visitor(browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-US")));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A person with a window, and all that went wrong in it. */
    public static final class Visitor implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());

        private Visitor(BrowserContext context) {
            this.context = context;
            // a breach that the browser only notes is a trouble too
            context.addInitScript("document.addEventListener('securitypolicyviolation',"
                    + " e => console.error('content policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
            this.page = context.newPage();
            page.setDefaultTimeout(20_000);
            page.onPageError(error -> troubles.add("error: " + error));
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    troubles.add("console: " + message.text() + " " + message.location());
                }
            });
        }

        /** The window. */
        public Page page() {
            return page;
        }

        /** Signs in by pressing the person's button, and goes where the face leads. */
        public Visitor signIn(String face, String userName) {
            page.navigate(face + (face.endsWith("/jira") ? "/login.jsp" : "/login.action"));
            page.click("#login-" + userName);
            page.waitForSelector("#user-menu");
            return this;
        }

        /** Chooses language and theme in the menu of the person: {@code en-US} or {@code zh-CN}, {@code light} or {@code dark}. */
        public Visitor prefer(String language, String theme) {
            page.click("#user-menu summary");
            page.click("#user-menu button[value='" + language + "']");
            page.waitForSelector("html[lang='" + language + "']");
            page.click("#user-menu summary");
            page.click("#user-menu button[value='" + theme + "']");
            page.waitForSelector("html[data-color-mode='" + theme + "']");
            return this;
        }

        /** Errors of scripts and of the console since the last call. */
        public List<String> troubles() {
            List<String> found = List.copyOf(troubles);
            troubles.clear();
            return found;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
