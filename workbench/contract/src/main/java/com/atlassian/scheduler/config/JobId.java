package com.atlassian.scheduler.config;

import java.io.Serializable;

/**
 * Names one scheduled job, in the whole cluster and for ever.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public final class JobId implements Serializable, Comparable<JobId> {
    private static final long serialVersionUID = 1L;

    private final String name;

    private JobId(String name) {
        this.name = name;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public static JobId of(String name) {
        if (name == null) {
            throw new IllegalArgumentException("name cannot be null");
        }
        return new JobId(name);
    }

    /** @seen Platform 6/7, public class listing of the library */
    @Override
    public int compareTo(JobId other) {
        return name.compareTo(other.name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId that && that.name.equals(name);
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
