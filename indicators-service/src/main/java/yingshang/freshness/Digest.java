package yingshang.freshness;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for long contents. */
public final class Digest {

    private static final int BYTES = 16;

    private Digest() {}

    /** The first 128 bits of the text's SHA-256, lower-case hexadecimal: another one for every other text. */
    public static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException neverOnJava) {
            throw new IllegalStateException(neverOnJava);
        }
    }
}
