package com.atlassian.scheduler.config;

import java.io.Serializable;

/**
 * Names who runs a job: the same in every version of a plugin and on every node.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public final class JobRunnerKey implements Serializable, Comparable<JobRunnerKey> {
    private static final long serialVersionUID = 1L;

    private final String name;

    private JobRunnerKey(String name) {
        this.name = name;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static JobRunnerKey of(String name) {
        if (name == null) {
            throw new IllegalArgumentException("name cannot be null");
        }
        return new JobRunnerKey(name);
    }

    /** @seen Platform 6/7, public class listing of the library */
    @Override
    public int compareTo(JobRunnerKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobRunnerKey that && that.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** @seen Platform 6/7, public class listing of the library */
    @Override
    public String toString() {
        return name;
    }
}
