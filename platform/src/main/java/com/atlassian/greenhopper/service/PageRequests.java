package com.atlassian.greenhopper.service;

/**
 * Makes page requests.
 *
 * @seen Jira Software 11.1, Javadoc of the class's uses
 */
public final class PageRequests {
    private PageRequests() {}

    /**
     * Everything on one page.
     *
     * @seen source of mail.ru's My Groovy for Jira and of homecredit's sprint team matcher, which pass it on as a page request
     */
    public static PageRequest all() {
        return new PageRequest() {};
    }
}
