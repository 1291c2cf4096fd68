package yingshang.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Something that whoever holds it shows. It is random enough (256 bits) that its plain SHA-256 can be kept instead.
 *
 * @param text what is shown, once, to whom it belongs
 */
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** A new one, told from others of its kind by how it begins. */
    static Secret fresh(String prefix) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** What is kept of it. */
    byte[] hash() {
        return sha256(text);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without what is secret: this text may reach a log. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
