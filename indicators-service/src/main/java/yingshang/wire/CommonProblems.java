package yingshang.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Problems that any route can meet, before or outside a room's own rules. */
class CommonProblems {

    /** Statuses with a text of their own; any other client error says "http". */
    private static final Set<Integer> NAMED = Set.of(400, 404, 405, 406, 413, 415);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Problems problems;

    CommonProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException broken) {
        List<Problem.Violation> violations = broken.getConstraintViolations().stream()
                .map(CommonProblems::violation)
                .sorted(Comparator.comparing(Problem.Violation::field))
                .toList();
        return problems.of(400, "invalid-request", violations);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException broken) {
        String field = broken instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        return problems.of(400, "unreadable-body", List.of(new Problem.Violation(field, null, "json", mend(broken))));
    }

    /** What to mend, in the reader's language; the parser's own words name Java classes. */
    private String mend(JsonProcessingException broken) {
        if (broken instanceof UnrecognizedPropertyException) {
            return problems.text("unreadable-body.unknown-field");
        }
        if (broken instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return problems.text("unreadable-body.choice", choices(wrong.getTargetType()));
        }
        if (broken instanceof JsonMappingException) {
            return problems.text("unreadable-body.wrong-type");
        }
        JsonLocation place = broken.getLocation();
        return place == null
                ? problems.text("unreadable-body.syntax", "?", "?")
                : problems.text("unreadable-body.syntax", place.getLineNr(), place.getColumnNr());
    }

    /** The words of an enum as they are written in JSON. */
    private static String choices(Class<?> words) {
        return Arrays.stream(words.getEnumConstants())
                .map(word -> JSON.convertValue(word, String.class))
                .collect(Collectors.joining("|"));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated() {
        Response problem = problems.of(401, "not-signed-in");
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** The framework has a mapper of its own for this kind of unreadable body; ours must be as specific. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException broken) {
        return unreadable(broken);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return problems.of(403, "not-allowed");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure) {
        int status = failure.getResponse().getStatus();
        if (failure.getCause() instanceof JsonProcessingException broken) {
            return unreadable(broken);
        }
        if (failure instanceof NotFoundException && failure.getCause() != null) {
            return problems.of(400, "http-400"); // a parameter that could not be converted
        }
        return problems.of(status, status >= 500 ? "internal" : NAMED.contains(status) ? "http-" + status : "http");
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        Log.error("request failed", failure);
        return problems.of(500, "internal");
    }

    private static Problem.Violation violation(ConstraintViolation<?> broken) {
        String path = StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .skip(1)
                .map(Object::toString)
                .collect(Collectors.joining("."));
        String rule = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        // Without the method's own name for a body or a group of parameters.
        String field = path.replaceFirst("^\\w+\\.(?=.)", "");
        return new Problem.Violation(field, null, rule, broken.getMessage());
    }
}
