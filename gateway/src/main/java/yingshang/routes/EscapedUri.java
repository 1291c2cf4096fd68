package yingshang.routes;

import java.util.regex.Pattern;

/**
 * Brings a request target into the form of RFC 3986. People type Chinese words into a query, and some programs send
 * them as they are: raw bytes, which stand here as one character each.
 */
final class EscapedUri {

    private static final String MARKS = "-._~:/?[]@!$&'()*+,;=%";
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private EscapedUri() {}

    /** {@code sent} with everything escaped that must be; itself when there is nothing. */
    static String of(String sent) {
        if (firstToEscape(sent) == sent.length()) {
            return sent;
        }
        StringBuilder escaped = new StringBuilder(sent.length());
        sent.chars().forEach(mark -> {
            if (mayStand(mark)) {
                escaped.append((char) mark);
            } else {
                escaped.append(String.format("%%%02X", mark & 0xFF));
            }
        });
        return escaped.toString();
    }

    private static int firstToEscape(String sent) {
        int at = 0;
        while (at < sent.length() && mayStand(sent.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a percent sign stands without the two digits that must follow it. */
    static boolean isBroken(String sent) {
        return sent.indexOf('%') >= 0 && BROKEN_ESCAPE.matcher(sent).find();
    }

    private static boolean mayStand(int mark) {
        return isLetterOrDigit(mark) || MARKS.indexOf(mark) >= 0;
    }

    static boolean isLetterOrDigit(int mark) {
        return mark >= 'a' && mark <= 'z' || mark >= 'A' && mark <= 'Z' || mark >= '0' && mark <= '9';
    }
}
