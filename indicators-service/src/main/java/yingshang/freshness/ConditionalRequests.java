package yingshang.freshness;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives answers of {@link Conditional} routes their ETag, and answers 304 while it still holds. */
class ConditionalRequests {

    private static final String TAG = ConditionalRequests.class.getName();
    private static final int OK = Response.Status.OK.getStatusCode();
    private static final int NOT_MODIFIED = Response.Status.NOT_MODIFIED.getStatusCode();

    private final ResultVersionService versions;
    private final KeptAnswers kept;
    private final String release;

    /** @param release another release may answer in another way */
    ConditionalRequests(
            ResultVersionService versions,
            KeptAnswers kept,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.versions = versions;
        this.kept = kept;
        this.release = release;
    }

    /** After unknown parameters were refused. A star names no answer, so it is no reason to keep one back. */
    @ServerRequestFilter(priority = Priorities.USER + 100)
    Response unchanged(ContainerRequestContext request, ResourceInfo route) {
        Conditional conditional = conditional(route);
        if (conditional == null || !request.getMethod().matches("GET|HEAD")) {
            return null;
        }
        EntityTag tag = tag(request, conditional);
        request.setProperty(TAG, tag);
        Response.ResponseBuilder same = "*".equals(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))
                ? null
                : request.getRequest().evaluatePreconditions(tag);
        return same == null ? null : same.build();
    }

    @ServerResponseFilter
    void tagged(
            ContainerRequestContext request,
            ContainerResponseContext response,
            ResourceInfo route,
            HttpServerRequest asked) {
        EntityTag tag = (EntityTag) request.getProperty(TAG);
        if (tag != null && (response.getStatus() == OK || response.getStatus() == NOT_MODIFIED)) {
            int maxAge = conditional(route).maxAge();
            response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + tag.getValue() + '"');
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CACHE_CONTROL,
                            maxAge == 0 ? "no-cache" : "max-age=" + maxAge + ", must-revalidate");
            kept.keep(asked, response);
        }
    }

    private static Conditional conditional(ResourceInfo route) {
        Method method = route.getResourceMethod();
        if (method == null) {
            return null;
        }
        Conditional own = method.getAnnotation(Conditional.class);
        return own == null ? route.getResourceClass().getAnnotation(Conditional.class) : own;
    }

    private EntityTag tag(ContainerRequestContext request, Conditional conditional) {
        String asked = request.getUriInfo().getPath() + "?"
                + new TreeMap<>(request.getUriInfo().getQueryParameters());
        return new EntityTag(Digest.of(release + "\n" + versions.of(List.of(conditional.value())) + "\n" + asked));
    }
}
