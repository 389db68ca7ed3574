package com.atlassian.sal.api.executor;

import java.util.concurrent.ExecutorService;

/**
 * Makes executors whose tasks run for whoever handed them over.
 *
 * @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0
 */
public interface ThreadLocalDelegateExecutorFactory {
    /** @seen Jira 11.0.0 and Confluence 10.0.1, source of atlassian-slack-integration-server 3.0.0 */
    ExecutorService createExecutorService(ExecutorService delegate);
}
