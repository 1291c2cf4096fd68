package yingshang.published;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether an answer may be kept for everybody (RFC 9111), and for how long it is used without asking again. */
final class Freshness {

    private static final Pattern AGE = Pattern.compile("max-age=(\\d{1,9})");
    private static final Set<String> KNOWN_VARIATIONS = Set.of("accept", "accept-encoding", "origin");

    private Freshness() {}

    /** Empty when the answer may not be kept. */
    static Optional<Duration> of(MultiMap headers, Duration otherwise) {
        String control =
                String.join(",", headers.getAll(HttpHeaders.CACHE_CONTROL)).toLowerCase(Locale.ROOT);
        boolean forOne = control.contains("no-store") || control.contains("private");
        boolean unmarked = control.isBlank() || !headers.contains(HttpHeaders.ETAG);
        if (forOne || unmarked || headers.contains(HttpHeaders.SET_COOKIE) || variesUnknown(headers)) {
            return Optional.empty();
        }
        Matcher age = AGE.matcher(control);
        return Optional.of(age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : otherwise);
    }

    /** Whether the answer is the same for ever. */
    static boolean isForEver(MultiMap headers) {
        return headers.getAll(HttpHeaders.CACHE_CONTROL).stream().anyMatch(value -> value.contains("immutable"));
    }

    private static boolean variesUnknown(MultiMap headers) {
        List<String> vary = headers.getAll(HttpHeaders.VARY);
        return vary.stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .anyMatch(name -> !KNOWN_VARIATIONS.contains(name.strip().toLowerCase(Locale.ROOT)));
    }
}
