package com.atlassian.sal.api.transaction;

/** Work done in a transaction. Shape: public class listing of SAL, use on Jira 11 with a lambda seen. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
