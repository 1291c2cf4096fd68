package yingshang.catalogue;

import java.util.Arrays;

/** How long the periods of a series are; codes are those of SDMX ({@code CL_FREQ}). */
public enum Frequency {
    ANNUAL("A", 12),
    HALF_YEARLY("S", 6),
    QUARTERLY("Q", 3),
    MONTHLY("M", 1);

    /** What a code looks like, for Bean Validation. */
    public static final String PATTERN = "A|S|Q|M";

    private final String code;
    private final int months;

    Frequency(String code, int months) {
        this.code = code;
        this.months = months;
    }

    /** {@code A}, {@code S}, {@code Q} or {@code M}. */
    public String code() {
        return code;
    }

    int months() {
        return months;
    }

    static Frequency ofMonths(int months) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.months == months)
                .findFirst()
                .orElseThrow();
    }

    static Frequency of(String code) {
        return Arrays.stream(values())
                .filter(frequency -> frequency.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
