package org.okrtree.workbench.site;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the pages of plugins that ask for a decorator into the host's frame, and leaves all other answers as they are. */
public final class Decorator implements Filter {
    private static final Map<String, Layout.Kind> KINDS = Map.of(
            "atl.general", Layout.Kind.GENERAL,
            "main", Layout.Kind.GENERAL,
            "atl.userprofile", Layout.Kind.GENERAL,
            "atl.admin", Layout.Kind.ADMIN,
            "admin", Layout.Kind.ADMIN,
            "atl.popup", Layout.Kind.BARE);
    private static final Pattern META = Pattern.compile("<meta\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE =
            Pattern.compile("<title\\b[^>]*>(.*?)</title>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HEAD =
            Pattern.compile("<head\\b[^>]*>(.*?)</head>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BODY =
            Pattern.compile("<body\\b([^>]*)>(.*)</body>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Layout layout;

    /** Makes the filter. */
    public Decorator(Layout layout) {
        this.layout = layout;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Held held = new Held((HttpServletResponse) response);
        chain.doFilter(request, held);
        Optional<String> html = held.html();
        if (html.isEmpty()) {
            return;
        }
        Optional<Layout.Parts> parts = parts(html.get());
        if (parts.isPresent()) {
            layout.write(
                    new Exchange((HttpServletRequest) request, (HttpServletResponse) response, Map.of()), parts.get());
        } else {
            byte[] bytes = html.get().getBytes(held.charset());
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }

    /** The parts of a page that asks for a decorator this host knows. */
    static Optional<Layout.Parts> parts(String html) {
        Matcher head = HEAD.matcher(html);
        Matcher body = BODY.matcher(html);
        if (!head.find() || !body.find()) {
            return Optional.empty();
        }
        String inside = head.group(1);
        Layout.Kind kind = KINDS.get(meta(inside, "decorator"));
        if (kind == null) {
            return Optional.empty();
        }
        Matcher title = TITLE.matcher(inside);
        String titleText = title.find() ? unescape(title.group(1).strip()) : "";
        String rest = title.reset().replaceAll("");
        return Optional.of(new Layout.Parts(
                kind,
                titleText,
                withoutHostMetas(rest),
                body.group(2),
                attribute(body.group(1), "class"),
                meta(inside, "admin.active.tab"),
                List.of()));
    }

    private static String withoutHostMetas(String head) {
        return META.matcher(head).replaceAll(found -> {
            String name = attribute(found.group(), "name");
            boolean ofTheHost = name.equals("decorator") || name.startsWith("admin.active.");
            boolean charset = !attribute(found.group(), "charset").isEmpty();
            return ofTheHost || charset ? "" : Matcher.quoteReplacement(found.group());
        });
    }

    private static String meta(String head, String name) {
        return META.matcher(head)
                .results()
                .map(found -> found.group())
                .filter(tag -> attribute(tag, "name").equals(name))
                .map(tag -> unescape(attribute(tag, "content")))
                .findFirst()
                .orElse("");
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile(
                        "(?<![\\w-])" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))",
                        Pattern.CASE_INSENSITIVE)
                .matcher(tag);
        if (!found.find()) {
            return "";
        }
        return found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3);
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Keeps an HTML answer back; everything else goes through at once. */
    private static final class Held extends HttpServletResponseWrapper {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private PrintWriter writer;
        private ServletOutputStream stream;

        private Held(HttpServletResponse response) {
            super(response);
        }

        Charset charset() {
            return Charset.forName(getCharacterEncoding());
        }

        /** What was kept back; empty when the answer is gone already. */
        Optional<String> html() {
            if (writer != null) {
                writer.flush();
            }
            return stream == null && writer == null ? Optional.empty() : Optional.of(kept.toString(charset()));
        }

        private boolean isHtml() {
            return getContentType() != null && getContentType().startsWith("text/html");
        }

        @Override
        public void setContentLength(int length) {
            if (!isHtml()) {
                super.setContentLength(length);
            }
        }

        @Override
        public void setContentLengthLong(long length) {
            if (!isHtml()) {
                super.setContentLengthLong(length);
            }
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (!isHtml()) {
                return super.getWriter();
            }
            if (writer == null) {
                writer = new PrintWriter(new OutputStreamWriter(kept, charset()), false);
            }
            return writer;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (!isHtml()) {
                return super.getOutputStream();
            }
            if (stream == null) {
                stream = new Kept(kept);
            }
            return stream;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (writer == null && stream == null) {
                super.flushBuffer();
            }
        }

        @Override
        public void resetBuffer() {
            kept.reset();
            super.resetBuffer();
        }
    }

    private static final class Kept extends ServletOutputStream {
        private final ByteArrayOutputStream kept;

        private Kept(ByteArrayOutputStream kept) {
            this.kept = kept;
        }

        @Override
        public void write(int b) {
            kept.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            kept.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("asynchronous writing is off for pages, as in the products");
        }
    }
}
