package yingshang.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import yingshang.wire.Problem;

/** Problem documents for requests that reach no resource, in Chinese unless English is asked for. */
@ApplicationScoped
public class Refusals {

    /** Milliseconds in which a sender can read why it is refused. */
    private static final long LINGERING = 500;

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /** Answers with the problem {@code code} and ends the request. */
    public Future<Void> refuse(RoutingContext request, int status, String code) {
        return request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(document(request.request(), status, code));
    }

    /**
     * The same, and closes the connection: what is still being sent is dropped. Not at once, or many senders would
     * never see the answer.
     */
    public void refuseAndClose(RoutingContext request, int status, String code) {
        HttpServerRequest refused = request.request();
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        if (!refused.isEnded()) {
            refused.handler(dropped -> {});
            refused.resume();
        }
        refuse(request, status, code).onComplete(done -> request.vertx()
                .setTimer(LINGERING, then -> refused.connection().close()));
    }

    /** Refuses for {@code pause} (429), in whole seconds and at least one; a body on its way is not read. */
    public void refuseForNow(RoutingContext request, String code, Duration pause) {
        request.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
        if (OwnBody.isSentWith(request.request())) {
            refuseAndClose(request, 429, code);
        } else {
            request.request().resume();
            refuse(request, 429, code);
        }
    }

    /** The problem document {@code code} as bytes. */
    public Buffer document(HttpServerRequest request, int status, String code) {
        ResourceBundle texts = ResourceBundle.getBundle("problems", locale(request.getHeader("Accept-Language")));
        Problem problem = new Problem(
                URI.create("urn:yingshang:problem:" + code),
                texts.getString(code + ".title"),
                status,
                texts.getString(code + ".detail"),
                List.of());
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Locale locale(String wanted) {
        try {
            return Locale.LanguageRange.parse(wanted == null ? "zh" : wanted).stream()
                    .map(range -> range.getRange().split("-")[0])
                    .filter(language -> language.equals("zh") || language.equals("en"))
                    .findFirst()
                    .map(Locale::forLanguageTag)
                    .orElse(Locale.CHINESE);
        } catch (IllegalArgumentException senseless) {
            return Locale.CHINESE;
        }
    }
}
