package yingshang.publication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, both ends included (RFC 9110, section 14).
 *
 * @param first from 0
 * @param last at least {@code first}; below it when no byte of the file is asked for, which cannot be satisfied
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");
    private static final ByteRange NOTHING = new ByteRange(0, -1);

    /**
     * What {@code header} asks for of a file of {@code size} bytes. Empty when it is to be ignored: no header, several
     * parts, another unit, or something that is no range.
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher one = ONE.matcher(header == null ? "" : header);
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            return Optional.of(lastBytes(Long.parseLong(one.group(2)), size));
        }
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
        if (!one.group(2).isEmpty() && last < first) {
            return Optional.empty();
        }
        return Optional.of(first >= size ? NOTHING : new ByteRange(first, Math.min(last, size - 1)));
    }

    private static ByteRange lastBytes(long count, long size) {
        return count == 0 || size == 0 ? NOTHING : new ByteRange(Math.max(0, size - count), size - 1);
    }

    boolean satisfiable() {
        return last >= first;
    }

    long length() {
        return last - first + 1;
    }
}
