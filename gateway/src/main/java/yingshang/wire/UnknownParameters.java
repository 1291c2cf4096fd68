package yingshang.wire;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the route does not know, so that a misspelt filter never answers everything. */
class UnknownParameters {

    private final Problems problems;

    UnknownParameters(Problems problems) {
        this.problems = problems;
    }

    @ServerRequestFilter
    Response refuse(ContainerRequestContext request, ResourceInfo route) {
        if (request.getUriInfo().getQueryParameters().isEmpty() || route.getResourceMethod() == null) {
            return null;
        }
        Set<String> known = Arrays.stream(route.getResourceMethod().getParameters())
                .flatMap(UnknownParameters::names)
                .collect(Collectors.toSet());
        List<Problem.Violation> unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new Problem.Violation(name, null, "unknown-parameter", problems.text("unknown-parameter")))
                .toList();
        return unknown.isEmpty() ? null : problems.of(400, "invalid-request", unknown);
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(jakarta.ws.rs.BeanParam.class)
                ? Stream.concat(
                                Arrays.stream(parameter.getType().getDeclaredFields()),
                                Arrays.stream(
                                        parameter.getType().getRecordComponents() == null
                                                ? new AnnotatedElement[0]
                                                : parameter.getType().getRecordComponents()))
                        .map(element -> ((AnnotatedElement) element).getAnnotation(QueryParam.class))
                        .filter(java.util.Objects::nonNull)
                        .map(QueryParam::value)
                : Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
