package org.okrtree.workbench.confluence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What stands in the place of Jira while the link is in one of its bad states: sockets, since no proper server dribbles. */
final class JiraInTrouble implements AutoCloseable {
    private static final int MILLISECONDS_BETWEEN_BYTES = 100;
    private static final String DEAD_LINK =
            "<!DOCTYPE html><html><head><title>Oops, you've found a dead link.</title></head>"
                    + "<body><h1>Oops, you've found a dead link.</h1></body></html>";
    private static final String LOG_IN = "<!DOCTYPE html><html><head><title>Log in - Jira</title></head>"
            + "<body><form action=\"/login.jsp\" method=\"post\"><h1>Log in</h1></form></body></html>";

    private final ServerSocket server;
    private final Supplier<LinkState> state;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    JiraInTrouble(Supplier<LinkState> state) {
        this.state = state;
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin("jira-in-trouble", this::accept);
    }

    /** Where it listens. */
    URI address() {
        return URI.create("http://localhost:" + server.getLocalPort() + "/jira");
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                open.add(socket);
                begin("jira-in-trouble-answer", () -> answer(socket));
            } catch (IOException stopped) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket;
                OutputStream out = socket.getOutputStream()) {
            // the request's own bytes need not be understood: the answer is the same to all
            if (socket.getInputStream().read(new byte[8192]) < 0) {
                return;
            }
            switch (state.get()) {
                case HANGS -> closed.await();
                case DRIBBLES -> dribble(out);
                case TAKES_BACK -> say(out, "401 Unauthorized", "application/json", "{\"message\":\"token_rejected\"}");
                case REFUSES -> say(out, "403 Forbidden", "text/html", "<html><body>Forbidden</body></html>");
                case NONSENSE -> say(out, "200 OK", "text/html;charset=UTF-8", LOG_IN);
                case OTHER_VERSION ->
                    say(out, "404 Not Found", "application/json", "{\"message\":\"null for uri\",\"status-code\":404}");
                default -> say(out, "404 Not Found", "text/html;charset=UTF-8", DEAD_LINK);
            }
        } catch (IOException gone) {
            // whoever asked has given up, as they should
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private static void say(OutputStream out, String status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        out.write(head(status, type, "Content-Length: " + body.length));
        out.write(body);
        out.flush();
    }

    private void dribble(OutputStream out) throws IOException, InterruptedException {
        out.write(head("200 OK", "application/json", "X-Workbench: dribbles"));
        do {
            out.write(' ');
            out.flush();
        } while (!closed.await(MILLISECONDS_BETWEEN_BYTES, TimeUnit.MILLISECONDS));
    }

    private static byte[] head(String status, String type, String more) {
        return ("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nConnection: close\r\n" + more + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
