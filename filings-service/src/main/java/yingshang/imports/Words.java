package yingshang.imports;

import java.util.Locale;
import java.util.regex.Pattern;

/** How words are compared that people typed. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("[\\s*_\\-:：\\u00A0]");
    private static final int WIDER = 0xFEE0;

    private Words() {}

    /** Without case, width, spaces, hyphens and stars. */
    static String bare(String words) {
        return MARKS.matcher(narrow(words)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * Full-width letters, digits and marks as their usual ones: １２．５ as 12.5. No more than that, as a general
     * normalisation makes 52 out of 5².
     */
    static String narrow(String words) {
        StringBuilder narrow = new StringBuilder(words.length());
        for (char one : words.toCharArray()) {
            if (one >= '\uFF01' && one <= '\uFF5E') {
                narrow.append((char) (one - WIDER));
            } else {
                narrow.append(one == '\u3000' || one == '\u00A0' ? ' ' : one == '\u2212' ? '-' : one);
            }
        }
        return narrow.toString();
    }
}
