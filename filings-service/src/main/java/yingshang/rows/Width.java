package yingshang.rows;

/** Full-width signs, as Chinese keyboards write them: １２３：／－（） and the ideographic space. */
final class Width {

    private static final char FIRST = '\uFF01';
    private static final char LAST = '\uFF5E';
    private static final char SPACE = '\u3000';

    private Width() {}

    /** The same with half-width signs, without blanks around it. */
    static String half(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= SPACE) {
                return halved(text).strip();
            }
        }
        return text.strip();
    }

    private static String halved(String text) {
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] >= FIRST && signs[i] <= LAST) {
                signs[i] -= FIRST - '!';
            } else if (signs[i] == SPACE) {
                signs[i] = ' ';
            }
        }
        return new String(signs);
    }
}
