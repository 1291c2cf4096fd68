package yingshang.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import yingshang.indicators.Special;

/** The words for special values: their codes, and what people call them in either language. */
final class SpecialWords {

    private SpecialWords() {}

    /** The word used on the wire. */
    static String code(Special special) {
        return special.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Special> of(String words) {
        String bare = Words.bare(words);
        return Arrays.stream(Special.values())
                .filter(special ->
                        names(special).anyMatch(name -> Words.bare(name).equals(bare)))
                .findFirst();
    }

    private static Stream<String> names(Special special) {
        return Stream.concat(
                Stream.of(code(special)),
                Arrays.stream(Language.values()).map(language -> language.text("special." + special)));
    }
}
