package yingshang.limits;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whose requests are counted together.
 *
 * @param kind which limit holds for them
 * @param name address, account or identifier of a key
 */
public record Subject(Kind kind, String name) {

    /** The limits there are; each has a setting {@code yingshang.rates.<policy>}. */
    public enum Kind {
        /** Requests of one address that say nothing about who sends them. */
        ADDRESS("address"),
        /** Requests of one address whose token, key or cookie was refused. */
        UNRECOGNISED("unrecognised"),
        /** Attempts of one address to sign in. */
        SIGN_IN("sign-in"),
        /** Requests of one account, wherever they come from. */
        ACCOUNT("account"),
        /** Requests with one API key. */
        KEY("key");

        private final String policy;

        Kind(String policy) {
            this.policy = policy;
        }

        /** Its name in the header {@code RateLimit-Policy}. */
        String policy() {
            return policy;
        }
    }

    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    /** An account, wherever it is used. */
    public static Subject account(String name) {
        return new Subject(Kind.ACCOUNT, name);
    }

    /** An API key, by its identifier and never by its secret. */
    public static Subject key(String identifier) {
        return new Subject(Kind.KEY, identifier);
    }

    /** The address of the sender; of IPv6 the network of 64 bits, which one household or office has to itself. */
    public static Subject sender(Kind kind, HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        return new Subject(kind, address == null ? "unknown" : network(address));
    }

    static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes == null || bytes.length < IPV6_BYTES
                ? address
                : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) + "/64";
    }
}
