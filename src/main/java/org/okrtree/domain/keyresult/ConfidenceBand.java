package org.okrtree.domain.keyresult;

/** The word for a confidence; the only source of status words and of colour. */
public enum ConfidenceBand {
    /** 0 to 3. */
    DOUBTFUL("doubtful"),
    /** 4 to 6. */
    OPEN("open"),
    /** 7 and 8. */
    LIKELY("likely"),
    /** 9 and 10. */
    SURE("sure");

    private final String code;

    ConfidenceBand(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
