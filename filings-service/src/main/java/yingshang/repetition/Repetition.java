package yingshang.repetition;

/**
 * A request that may come twice.
 *
 * @param account who sends it; keys of different accounts have nothing to do with each other
 * @param key the {@code Idempotency-Key} header; null when it was not sent, and then nothing is kept
 * @param route method and path of the request
 * @param request all that was asked for; two requests are the same when this is written the same in JSON. Which version
 *     of something the caller saw is none of it: one who comes again may have looked in between
 */
public record Repetition(String account, String key, String route, Object request) {

    /** Name of the header. */
    public static final String HEADER = "Idempotency-Key";

    /** What the header is for, in the API document. */
    public static final String DESCRIPTION = "1 to 255 visible characters of the caller's making, a UUID. Sent again"
            + " within seven days with the same request, the first answer comes again and nothing is done twice";
}
