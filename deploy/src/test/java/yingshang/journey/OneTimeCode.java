package yingshang.journey;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an authenticator application shows for a secret (RFC 6238: six digits, 30 seconds, SHA-1). */
final class OneTimeCode {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECONDS = 30;
    private static final int LOWEST_FOUR_BITS = 0xf;
    private static final int WITHOUT_SIGN = 0x7fffffff;
    private static final int SIX_DIGITS = 1_000_000;

    private OneTimeCode() {}

    /** The code of now, or of so many steps later. */
    static String of(String secret, int stepsLater) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
        long step = Instant.now().getEpochSecond() / SECONDS + stepsLater;
        byte[] digest =
                mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = digest[digest.length - 1] & LOWEST_FOUR_BITS;
        int number = ByteBuffer.wrap(digest).getInt(offset) & WITHOUT_SIGN;
        return String.format("%06d", number % SIX_DIGITS);
    }

    private static byte[] bytes(String secret) {
        ByteBuffer bytes = ByteBuffer.allocate(secret.length() * 5 / Byte.SIZE);
        int bits = 0;
        int held = 0;
        for (char letter : secret.toCharArray()) {
            held = held << 5 | BASE_32.indexOf(letter);
            bits += 5;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }
}
