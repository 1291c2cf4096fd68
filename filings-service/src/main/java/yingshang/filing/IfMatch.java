package yingshang.filing;

import java.util.Arrays;

/**
 * Which version of a filing the caller saw.
 *
 * @param header the {@code If-Match} header; null when it was not sent
 */
record IfMatch(String header) {

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Refuses a caller who saw another version, or did not say which. */
    void require(int version) {
        if (header == null || header.isBlank()) {
            throw new FilingException(FilingException.Reason.VERSION_MISSING);
        }
        honour(version);
    }

    /** Refuses a caller who says that they saw another version. */
    void honour(int version) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return;
        }
        if (Arrays.stream(header.split(",")).map(String::strip).noneMatch(tag(version)::equals)) {
            throw new FilingException(FilingException.Reason.CHANGED, Integer.toString(version));
        }
    }
}
