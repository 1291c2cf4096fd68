package yingshang.ratings;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that files use for the constants of an enum. */
final class Words<E extends Enum<E>> {

    private final Map<String, E> byWord = new HashMap<>();

    private Words() {}

    /** Begins with their codes: {@code VERY_SATISFIED} is {@code very-satisfied}. */
    static <E extends Enum<E>> Words<E> of(E[] constants) {
        Words<E> words = new Words<>();
        for (E constant : constants) {
            words.byWord.put(code(constant), constant);
        }
        return words;
    }

    Words<E> called(E constant, String... words) {
        for (String word : words) {
            byWord.put(word, constant);
        }
        return this;
    }

    /** What a word means; null when nothing. */
    E meaning(String word) {
        return byWord.get(word.toLowerCase(Locale.ROOT));
    }

    /** How a constant is written in answers. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads what {@link #code} writes; null stays null. */
    static <E extends Enum<E>> E parse(Class<E> type, String code) {
        return code == null
                ? null
                : Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
