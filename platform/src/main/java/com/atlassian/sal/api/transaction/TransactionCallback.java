package com.atlassian.sal.api.transaction;

/**
 * Work done in a transaction.
 *
 * @seen Platform 6/7, public class listing of the library
 * @implemented
 */
public interface TransactionCallback<T> {
    /**
     * @seen Platform 6/7, public class listing of the library; as a lambda in Jira 11.0.0 and Confluence 10.0.1,
     *     source of atlassian-slack-integration-server 3.0.0
     */
    T doInTransaction();
}
