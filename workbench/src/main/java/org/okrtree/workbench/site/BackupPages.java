package org.okrtree.workbench.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.XmlBackup;

/** The administration of backups. */
public final class BackupPages {
    private final Chrome chrome;
    private final XmlBackup backup;
    private final Runnable afterwards;

    /**
     * Makes the pages of a face.
     *
     * @param afterwards what has to be done when everything is another
     */
    public BackupPages(Chrome chrome, Database database, Runnable afterwards) {
        this.chrome = chrome;
        this.backup = new XmlBackup(database);
        this.afterwards = afterwards;
    }

    /** Adds the addresses. */
    public void addTo(Routes routes) {
        routes.get("/admin/backup", administrators(exchange -> page(exchange, "", "")))
                .post("/admin/backup", administrators(exchange -> write()))
                .post("/admin/backup/restore", administrators(this::restore));
    }

    private Routes.Handler administrators(Routes.Handler page) {
        return exchange -> chrome.isAdmin(exchange.person()) ? page.answer(exchange) : new Answer.NotAllowed();
    }

    private static Answer.Page page(Exchange exchange, String why, String done) {
        return Answer.page(exchange.text("admin.backup"), "backup.vm")
                .with("chosen", "host-backup")
                .with("why", why)
                .with("done", done)
                .as(Layout.Kind.ADMIN)
                .withStatus(why.isEmpty() ? 200 : 422);
    }

    private Answer write() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            backup.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer.File("application/xml", chrome.product() + "-backup.xml", file.toByteArray());
    }

    private Answer restore(Exchange exchange) {
        if (exchange.form("sure").isEmpty()) {
            return page(exchange, exchange.text("backup.refused.file"), "");
        }
        try {
            Part part = exchange.request().getPart("file");
            if (part == null || part.getSize() == 0) {
                return page(exchange, exchange.text("backup.refused.file"), "");
            }
            try (InputStream file = part.getInputStream()) {
                XmlBackup.Restored restored = backup.restore(file);
                afterwards.run();
                return page(exchange, "", exchange.text("backup.restored", restored.rows(), restored.tables()));
            }
        } catch (XmlBackup.BrokenBackupException e) {
            return page(exchange, exchange.text("backup.refused.broken", e.getMessage()), "");
        } catch (ServletException e) {
            return page(exchange, exchange.text("backup.refused.file"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
