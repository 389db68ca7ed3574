package com.atlassian.greenhopper.service;

/**
 * Which page of a long answer is wanted.
 *
 * @seen Jira Software 11.1, Javadoc of the services that take it
 */
public interface PageRequest {}
