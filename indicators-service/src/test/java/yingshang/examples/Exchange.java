package yingshang.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yingshang.examples.DocumentedExample.Body;

/** An example sent as it is documented, and its answer compared with the documented one. */
public final class Exchange {

    private final Served document;
    private final DocumentedExample example;

    public Exchange(Served document, DocumentedExample example) {
        this.document = document;
        this.example = example;
    }

    /**
     * Sends the example as {@code sender}. What stands for something in the documents ({@code real} by documented text)
     * is replaced wherever it stands alone; everything else is sent as it is.
     */
    public void takesPlace(RequestSpecification sender, Map<String, String> real) {
        example.request()
                .filter(body -> body.isJson() && example.status() < 300)
                .ifPresent(body -> fits("the documented request", body, body.text()));
        Response answer = send(sender, real);
        assertThat(answer.statusCode()).as("status; %s", answer.asString()).isEqualTo(example.status());
        assertThat(example.headers())
                .allSatisfy(name ->
                        assertThat(answer.header(name)).as("header " + name).isNotNull());
        example.answer().ifPresent(body -> {
            assertThat(answer.contentType()).startsWith(body.mediaType());
            if (body.isJson()) {
                fits("the documented answer", body, body.text());
                fits("the real answer", body, answer.asString());
                assertThat(Fields.different(body.value(), Served.json(answer.asString())))
                        .as("fields of only the documented or only the real answer, %s", answer.asString())
                        .isEmpty();
            } else {
                assertThat(answer.asString().lines().findFirst())
                        .isEqualTo(body.text().lines().findFirst());
            }
        });
    }

    private Response send(RequestSpecification sender, Map<String, String> real) {
        example.arguments().forEach(argument -> {
            String value = inPlace(argument.value(), real);
            switch (argument.in()) {
                case "path" -> sender.pathParam(argument.name(), value);
                case "query" -> sender.queryParam(argument.name(), value);
                default -> sender.header(argument.name(), value);
            }
        });
        example.request().ifPresent(body -> {
            // An explicit charset or another encoder would be another request than the documented one.
            EncoderConfig asIs = EncoderConfig.encoderConfig()
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs(body.mediaType(), ContentType.BINARY);
            sender.config(RestAssured.config().encoderConfig(asIs))
                    .contentType(body.mediaType())
                    .body(inPlace(body.text(), real).getBytes(StandardCharsets.UTF_8));
        });
        return sender.request(example.method(), example.path());
    }

    private void fits(String what, Body body, String value) {
        assertThat(document.faults(body.schema(), Served.json(value)))
                .as("%s, %s", what, value)
                .isEmpty();
    }

    /** A documented text that stands alone, never a part of another: 2021-08, but not that of 2021-08-31. */
    private static String inPlace(String documented, Map<String, String> real) {
        String text = documented;
        for (Map.Entry<String, String> one : real.entrySet()) {
            text = text.replaceAll(
                    "(?<![\\w-])" + Pattern.quote(one.getKey()) + "(?![\\w-])",
                    Matcher.quoteReplacement(one.getValue()));
        }
        return text;
    }
}
