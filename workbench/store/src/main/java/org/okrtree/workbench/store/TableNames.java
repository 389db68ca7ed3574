package org.okrtree.workbench.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.schema.FieldNameConverter;
import net.java.ao.schema.IndexNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SequenceNameConverter;
import net.java.ao.schema.TableNameConverter;
import net.java.ao.schema.TriggerNameConverter;
import net.java.ao.schema.UniqueNameConverter;

/** The names that the products give to tables, columns and the rest of one namespace. */
final class TableNames implements NameConverters, TablePrefix, SchemaConfiguration {
    private static final int DIGITS = 6;

    private final String prefix;
    private final TableNameConverter tables = new AtlassianTableNameConverter(this);
    private final FieldNameConverter fields = new AtlassianFieldNameConverter();
    private final SequenceNameConverter sequences = new AtlassianSequenceNameConverter();
    private final TriggerNameConverter triggers = new AtlassianTriggerNameConverter();
    private final IndexNameConverter indexes = new AtlassianIndexNameConverter();
    private final UniqueNameConverter uniques = new AtlassianUniqueNameConverter();

    TableNames(String namespace) {
        this.prefix = prefixOf(namespace);
    }

    static String prefixOf(String namespace) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(md5);
            return "AO_" + hex.substring(hex.length() - DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String prepend(String name) {
        return prefix + "_" + name;
    }

    /** Other tables of the database are nobody's business here. */
    @Override
    public boolean shouldManageTable(String table, boolean caseSensitive) {
        String start = prefix + "_";
        return table.regionMatches(!caseSensitive, 0, start, 0, start.length());
    }

    @Override
    public TableNameConverter getTableNameConverter() {
        return tables;
    }

    @Override
    public FieldNameConverter getFieldNameConverter() {
        return fields;
    }

    @Override
    public SequenceNameConverter getSequenceNameConverter() {
        return sequences;
    }

    @Override
    public TriggerNameConverter getTriggerNameConverter() {
        return triggers;
    }

    @Override
    public IndexNameConverter getIndexNameConverter() {
        return indexes;
    }

    @Override
    public UniqueNameConverter getUniqueNameConverter() {
        return uniques;
    }
}
