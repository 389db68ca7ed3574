package org.okrtree.workbench.data;

import com.atlassian.cache.CacheManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.okrtree.workbench.store.Database;

/** Spaces and pages of the Confluence face; every version of a page is kept. */
public final class ConfluenceData {
    private static final String PAGE = "SELECT p.id, p.parent_id, p.title, v.body, v.version,"
            + " (SELECT MAX(n.version) FROM wb_page_version n WHERE n.page_id = p.id), v.author_key, v.saved,"
            + " s.id, s.space_key, s.title, s.about, s.home_id"
            + " FROM wb_page p JOIN wb_space s ON s.id = p.space_id JOIN wb_page_version v ON v.page_id = p.id";
    private static final String NEWEST =
            " AND v.version = (SELECT MAX(n.version) FROM wb_page_version n WHERE n.page_id = p.id)";
    private static final long FIRST_ID = 65601;

    private final Sql sql;
    private final Database database;
    private final MovableClock clock;
    private final Directory directory;
    private final Access access;
    private final Notes notes;

    /** The tables in this database are made when they are not there. */
    public ConfluenceData(Database database, Clock clock) {
        this.sql = Tables.ofConfluence(database);
        this.database = database;
        this.clock = MovableClock.of(clock);
        this.directory = new Directory(sql);
        this.access = new Access(sql, directory);
        this.notes = new Notes(sql);
    }

    /** From now on what this node remembers is forgotten when another node changes it. */
    public void shareIn(CacheManager caches) {
        directory.shareIn(caches);
        access.shareIn(caches);
    }

    /** The people of this face. */
    public Directory directory() {
        return directory;
    }

    /** Who may do what in a space, by its id. */
    public Access access() {
        return access;
    }

    /** Everything of this face and of its plugins. */
    public Database database() {
        return database;
    }

    /** Reads anew what is kept in memory, after somebody else wrote to the tables. */
    public void forget() {
        directory.forget();
        access.forget();
        clock.readAgain();
    }

    /** What time it is in this face. */
    public MovableClock clock() {
        return clock;
    }

    /** What the face knows about itself. */
    public Notes notes() {
        return notes;
    }

    /** All spaces by name, whoever may see them. */
    public List<Space> spaces() {
        return sql.list(
                "SELECT id, space_key, title, about, home_id FROM wb_space ORDER BY title",
                row -> new Space(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)));
    }

    /** The space with this key. */
    public Optional<Space> space(String key) {
        return spaces().stream().filter(space -> space.key().equals(key)).findFirst();
    }

    /** Adds a space with its first page. */
    public Space addSpace(String key, String name, String about, String homeBody, String authorKey) {
        return sql.atomically(() -> {
            long id = sql.next("id", FIRST_ID);
            sql.change(
                    "INSERT INTO wb_space (id, space_key, title, about, home_id) VALUES (?, ?, ?, ?, 0)",
                    id,
                    key,
                    name,
                    about);
            long home = create(id, 0, name, homeBody, authorKey).id();
            sql.change("UPDATE wb_space SET home_id = ? WHERE id = ?", home, id);
            return space(key).orElseThrow();
        });
    }

    /** The pages of a space in their newest version, by title. */
    public List<WikiPage> pages(long spaceId) {
        return sql.list(PAGE + " WHERE p.space_id = ?" + NEWEST + " ORDER BY p.title", ConfluenceData::page, spaceId);
    }

    /** The newest version of a page. */
    public Optional<WikiPage> page(long id) {
        return sql.first(PAGE + " WHERE p.id = ?" + NEWEST, ConfluenceData::page, id);
    }

    /** The newest version of the page with this title. */
    public Optional<WikiPage> page(String spaceKey, String title) {
        return sql.first(
                PAGE + " WHERE s.space_key = ? AND p.title = ?" + NEWEST, ConfluenceData::page, spaceKey, title);
    }

    /** An older version of a page. */
    public Optional<WikiPage> page(long id, int version) {
        return sql.first(PAGE + " WHERE p.id = ? AND v.version = ?", ConfluenceData::page, id, version);
    }

    /** Who saved which version, the newest first. */
    public List<PageVersion> history(long id) {
        return sql.list(
                "SELECT version, author_key, saved FROM wb_page_version WHERE page_id = ? ORDER BY version DESC",
                row -> new PageVersion(row.getInt(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))),
                id);
    }

    /**
     * Creates a page.
     *
     * @param body well-formed storage format
     */
    public WikiPage create(long spaceId, long parentId, String title, String body, String authorKey) {
        return sql.atomically(() -> {
            long id = sql.next("id", FIRST_ID);
            sql.change(
                    "INSERT INTO wb_page (id, space_id, parent_id, title) VALUES (?, ?, ?, ?)",
                    id,
                    spaceId,
                    parentId,
                    title);
            version(id, 1, body, authorKey);
            return page(id).orElseThrow();
        });
    }

    /**
     * Saves a new version; empty, and nothing is saved, when somebody else saved since {@code baseVersion}.
     *
     * @param body well-formed storage format
     */
    public Optional<WikiPage> edit(long id, int baseVersion, String title, String body, String authorKey) {
        return sql.atomically(() -> {
            if (page(id).orElseThrow().current() != baseVersion) {
                return Optional.empty();
            }
            sql.change("UPDATE wb_page SET title = ? WHERE id = ?", title, id);
            version(id, baseVersion + 1, body, authorKey);
            return page(id);
        });
    }

    private void version(long id, int version, String body, String authorKey) {
        sql.change(
                "INSERT INTO wb_page_version (page_id, version, body, author_key, saved) VALUES (?, ?, ?, ?, ?)",
                id,
                version,
                body,
                authorKey,
                clock.millis());
    }

    private static WikiPage page(ResultSet row) throws SQLException {
        Space space =
                new Space(row.getLong(9), row.getString(10), row.getString(11), row.getString(12), row.getLong(13));
        return new WikiPage(
                row.getLong(1),
                space,
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getInt(6),
                row.getString(7),
                Instant.ofEpochMilli(row.getLong(8)));
    }
}
