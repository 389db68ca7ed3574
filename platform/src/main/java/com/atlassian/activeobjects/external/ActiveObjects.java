package com.atlassian.activeobjects.external;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.List;
import java.util.Map;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * A plugin's door to its tables.
 *
 * @seen Platform 6/7, public class listing of the library; in use on Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public interface ActiveObjects {
    /** @seen Platform 6/7, public class listing of the library */
    <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params);

    /** @seen Platform 6/7, public class listing of the library */
    <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows);

    /**
     * @seen Platform 6/7, public class listing of the library; use in Jira 11.0.0 and Confluence 10.0.1, source of
     *     atlassian-slack-integration-server 3.0.0
     */
    <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

    /** @seen Platform 6/7, public class listing of the library */
    <T extends RawEntity<K>, K> T[] find(Class<T> type);

    /**
     * @seen Platform 6/7, public class listing of the library; use in Jira 11.0.0 and Confluence 10.0.1, source of
     *     atlassian-slack-integration-server 3.0.0
     */
    <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

    /** @seen Platform 6/7, public class listing of the library */
    <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback);

    /** @seen Platform 6/7, public class listing of the library */
    <T> T executeInTransaction(TransactionCallback<T> callback);
}
