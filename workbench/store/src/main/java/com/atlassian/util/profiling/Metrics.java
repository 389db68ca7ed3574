package com.atlassian.util.profiling;

/** The products' metrics as Active Objects 6.1.1 calls them (seen in its source); nothing is measured here. */
public final class Metrics {
    private static final Builder NOTHING = new Builder();

    private Metrics() {}

    /** A builder of a measurement that does nothing. */
    public static Builder metric(String name) {
        return NOTHING;
    }

    /** Takes every description and measures nothing. */
    public static final class Builder {
        private static final Ticker NO_TICKER = () -> {};

        private Builder() {}

        /** This builder. */
        public Builder tag(String name, String value) {
            return this;
        }

        /** This builder. */
        public Builder invokerPluginKey(String key) {
            return this;
        }

        /** This builder. */
        public Builder withAnalytics() {
            return this;
        }

        /** A ticker that does nothing. */
        public Ticker startTimer() {
            return NO_TICKER;
        }
    }
}
