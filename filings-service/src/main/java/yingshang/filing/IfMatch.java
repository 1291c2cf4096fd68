package yingshang.filing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which version of a filing the caller saw: the number of its steps, as its ETag says.
 *
 * @param header the {@code If-Match} header; null when it was not sent
 */
record IfMatch(String header) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    boolean missing() {
        return header == null || header.isBlank();
    }

    boolean matches(int version) {
        return header.strip().equals("*") || tags().anyMatch(("\"" + version + "\"")::equals);
    }

    /** The latest version that the caller names and that there has been; empty when they name none. */
    Optional<Integer> before(int version) {
        return tags().map(TAG::matcher)
                .filter(Matcher::matches)
                .map(tag -> Integer.valueOf(tag.group(1)))
                .filter(seen -> seen < version)
                .max(Integer::compare);
    }

    private Stream<String> tags() {
        return Arrays.stream(header.split(",")).map(String::strip);
    }
}
