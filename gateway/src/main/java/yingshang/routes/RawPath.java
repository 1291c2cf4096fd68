package yingshang.routes;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Paths that mean the same to everybody who reads them. What another reader could resolve otherwise is not plain. */
final class RawPath {

    /** An escaped byte above ASCII; anything else that is escaped hides something. */
    private static final Pattern ESCAPED = Pattern.compile("%[89A-Fa-f][0-9A-Fa-f]");

    private static final Pattern PLAIN = Pattern.compile("/|(?:/[A-Za-z0-9._~:@-]+)+/?");

    private static final Set<String> DOTS = Set.of(".", "..");

    private RawPath() {}

    /** Whether {@code path}, as it was sent, has no empty and no dot segment and hides no mark by escaping it. */
    static boolean isPlain(String path) {
        String unescaped = path.indexOf('%') < 0 ? path : ESCAPED.matcher(path).replaceAll("x");
        return PLAIN.matcher(unescaped).matches()
                && Arrays.stream(unescaped.split("/")).noneMatch(DOTS::contains);
    }
}
