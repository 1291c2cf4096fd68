package yingshang.appeals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The code that an enterprise shows together with a number: sixteen letters and digits in groups of four, 80 bits drawn
 * at random. None can be mistaken for another ({@code I}, {@code L}, {@code O} and {@code U} are not used).
 *
 * @param letters without hyphens
 */
record AppealCode(String letters) {

    /** What people may type: the letters in any case, with or without hyphens. */
    static final String FORM = "[0-9A-Za-z](?:[- ]?[0-9A-Za-z]){15}";

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static AppealCode fresh() {
        return new AppealCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining()));
    }

    /** Reads what was typed as in {@link #FORM}. */
    static AppealCode typed(String text) {
        return new AppealCode(text.replaceAll("[- ]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** As it is written down for somebody. */
    String written() {
        return letters.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** What is kept of it, for one number only: SHA-256 in hexadecimal. */
    String digest(String number) {
        try {
            byte[] both = (number + " " + letters).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean opens(String number, String digest) {
        return MessageDigest.isEqual(
                digest(number).getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    /** Never the letters. */
    @Override
    public String toString() {
        return "AppealCode";
    }
}
