package yingshang.routes;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What a route allows beyond the usual; empty where the usual holds.
 *
 * @param body bytes of the largest body
 * @param silence how long the service may be silent
 */
record Allowance(Optional<Long> body, Optional<Duration> silence) {

    /** Size as it is written. */
    static final String SIZE = "[1-9][0-9]{0,3}[KM]";

    /** Time as it is written. */
    static final String TIME = "[1-9][0-9]{0,2}[sm]";

    static final Allowance USUAL = new Allowance(Optional.empty(), Optional.empty());

    private static final Map<String, Long> BYTES = Map.of("K", 1L << 10, "M", 1L << 20);

    /** Reads what is written; null where nothing is. */
    static Allowance of(String body, String silence) {
        return new Allowance(
                Optional.ofNullable(body).map(Allowance::bytes),
                Optional.ofNullable(silence).map(written -> Duration.parse("PT" + written.toUpperCase())));
    }

    private static long bytes(String written) {
        int unit = written.length() - 1;
        return Long.parseLong(written.substring(0, unit)) * BYTES.get(written.substring(unit));
    }
}
