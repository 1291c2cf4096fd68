package yingshang.wire;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that is not JSON where a route takes a request of one text and says nothing else: the framework would
 * make it from any plain text, and fail.
 */
class JsonBodies {

    private final Problems problems;

    JsonBodies(Problems problems) {
        this.problems = problems;
    }

    @ServerRequestFilter
    Response refuse(ContainerRequestContext request, ResourceInfo route) {
        MediaType sent = request.getMediaType();
        boolean json = sent == null
                || MediaType.APPLICATION_JSON_TYPE.isCompatible(sent)
                || sent.getSubtype().endsWith("+json");
        return json || !request.hasEntity() || !takesOneText(route) ? null : problems.of(415, "http-415");
    }

    private static boolean takesOneText(ResourceInfo route) {
        Method method = route.getResourceMethod();
        return method != null
                && !method.isAnnotationPresent(Consumes.class)
                && Arrays.stream(method.getParameterTypes()).anyMatch(JsonBodies::isOneText);
    }

    private static boolean isOneText(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }
}
