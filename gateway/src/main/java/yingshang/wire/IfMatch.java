package yingshang.wire;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which version of something the caller saw: a number that every change raises, as its ETag says.
 *
 * @param header the {@code If-Match} header; null when it was not sent
 */
public record IfMatch(String header) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

    /** Whether the caller did not say. */
    public boolean missing() {
        return header == null || header.isBlank();
    }

    /** Whether the caller saw this version, or any will do. */
    public boolean matches(int version) {
        return header.strip().equals("*") || tags().anyMatch(("\"" + version + "\"")::equals);
    }

    /** The latest version that the caller names and that there has been; empty when they name none. */
    public Optional<Integer> before(int version) {
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
