package yingshang.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The secret of a second factor, shown once, for an application that makes codes.
 *
 * @param secret in Base32, to be typed
 * @param address {@code otpauth:} address, to be shown as a QR code
 */
@Schema(name = "SecondFactorView")
public record SecondFactorView(String secret, String address) {

    /** Without the secret: this text may reach a log. */
    @Override
    public String toString() {
        return "SecondFactorView[…]";
    }
}
