package yingshang.routes;

import java.util.HexFormat;

/** Paths that mean the same to everybody who reads them. What another reader could resolve otherwise is not plain. */
final class RawPath {

    private static final String MARKS = "._~:@-";
    private static final int ESCAPED = 3;

    private RawPath() {}

    /** Whether {@code path}, as it was sent, has no empty and no dot segment and hides no mark by escaping it. */
    static boolean isPlain(String path) {
        int begin = 0;
        while (begin < path.length() && path.charAt(begin) == '/') {
            int end = endOfSegment(path, begin + 1);
            boolean last = end == path.length();
            boolean nothing = end == begin + 1;
            if (nothing && last) {
                return true;
            }
            if (nothing || isDots(path, begin + 1, end)) {
                return false;
            }
            if (last) {
                return true;
            }
            begin = end;
        }
        return false;
    }

    /** The first place that is not of the segment any more: a slash, the end, or what may not stand. */
    private static int endOfSegment(String path, int begin) {
        int at = begin;
        while (at < path.length() && (mayStand(path.charAt(at)) || isEscapedAboveAscii(path, at))) {
            at += path.charAt(at) == '%' ? ESCAPED : 1;
        }
        return at;
    }

    private static boolean isDots(String path, int begin, int end) {
        return path.charAt(begin) == '.' && (end == begin + 1 || end == begin + 2 && path.charAt(begin + 1) == '.');
    }

    private static boolean mayStand(char mark) {
        return EscapedUri.isLetterOrDigit(mark) || MARKS.indexOf(mark) >= 0;
    }

    /** Anything else that is escaped hides something. */
    private static boolean isEscapedAboveAscii(String path, int at) {
        return at + 2 < path.length()
                && path.charAt(at) == '%'
                && path.charAt(at + 1) >= '8'
                && HexFormat.isHexDigit(path.charAt(at + 1))
                && HexFormat.isHexDigit(path.charAt(at + 2));
    }
}
