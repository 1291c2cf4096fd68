package yingshang.notification;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;

/**
 * What became of an attempt to send a mail.
 *
 * @param error null when it was sent
 */
record Sending(Result result, String error) {

    enum Result {
        SENT,
        /** Certainly not sent; worth another attempt. */
        NOT_SENT,
        /** Certainly not sent; the server will never take it. */
        REFUSED,
        /** The server may have taken it. */
        UNKNOWN
    }

    static final Sending DONE = new Sending(Result.SENT, null);

    /** The server wants other credentials: that is for the operator to mend, not the mail's fault. */
    private static final Set<Integer> WANTS_TO_KNOW_WHO_WE_ARE = Set.of(530, 534, 535, 538);

    /** Only what is certain counts as not sent: no connection was made, or the server itself said no. */
    static Sending failed(Throwable failure) {
        return new Sending(result(failure), failure.getMessage() == null ? failure.toString() : failure.getMessage());
    }

    private static Result result(Throwable failure) {
        if (failure instanceof SMTPException answer) {
            return answer.isPermanent() && !WANTS_TO_KNOW_WHO_WE_ARE.contains(answer.getReplyCode())
                    ? Result.REFUSED
                    : Result.NOT_SENT;
        }
        boolean unconnected = failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException
                || failure instanceof SSLHandshakeException;
        return unconnected ? Result.NOT_SENT : Result.UNKNOWN;
    }
}
