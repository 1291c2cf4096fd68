package yingshang.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Writes problem documents in the language the request asks for ({@code Accept-Language}; Chinese unless English is
 * preferred). Texts are in {@code problems_zh.properties} and {@code problems_en.properties} under {@code <code>.title}
 * and {@code <code>.detail}.
 */
@ApplicationScoped
public class Problems {

    private final HttpHeaders headers;

    Problems(HttpHeaders headers) {
        this.headers = headers;
    }

    /** The problem {@code code} with its detail filled from {@code arguments}. */
    public Response of(int status, String code, Object... arguments) {
        return of(status, code, List.of(), arguments);
    }

    /** The problem {@code code}, listing every violation found. */
    public Response of(int status, String code, List<Problem.Violation> violations, Object... arguments) {
        Problem problem = new Problem(
                URI.create("urn:yingshang:problem:" + code),
                text(code + ".title"),
                status,
                text(code + ".detail", arguments),
                violations);
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    /** A text of the bundle in the reader's language. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle("problems", locale()).getString(key), Locale.ROOT)
                .format(arguments);
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.CHINESE);
    }
}
