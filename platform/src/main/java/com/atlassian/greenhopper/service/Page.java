package com.atlassian.greenhopper.service;

import java.util.List;

/**
 * A page of a long answer.
 *
 * @seen Jira Software 10.6, Javadoc
 */
public interface Page<T> {
    /** @seen Jira Software 10.6, Javadoc */
    List<T> getValues();
}
