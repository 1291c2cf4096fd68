package yingshang.catalogue;

import java.util.Locale;

/** How constants are written in files and on the wire: small, with hyphens. */
public final class Written {

    private Written() {}

    /** {@code no-practice} for {@code NO_PRACTICE}; null stays null. */
    public static String of(Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of {@code type} written {@code text}; null stays null.
     *
     * @throws IllegalArgumentException when there is none that is written so
     */
    public static <E extends Enum<E>> E read(Class<E> type, String text) {
        if (text == null) {
            return null;
        }
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
