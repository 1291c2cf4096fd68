package yingshang.wire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leaves the id of a request, its route and its account with the log lines that are written on its behalf. */
class LogLines {

    private static final Pattern SENSIBLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @ServerRequestFilter
    void mark(ContainerRequestContext request, ResourceInfo route) {
        String id = request.getHeaderString("X-Request-Id");
        if (id != null && SENSIBLE.matcher(id).matches()) {
            MDC.put("request", id);
        }
        MDC.put(
                "route",
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath());
        if (isProtected(route) && request.getSecurityContext().getUserPrincipal() != null) {
            MDC.put("account", request.getSecurityContext().getUserPrincipal().getName());
        }
    }

    /** On open routes nobody is looked for. */
    private static boolean isProtected(ResourceInfo route) {
        return route.getResourceMethod() != null
                && (route.getResourceMethod().isAnnotationPresent(RolesAllowed.class)
                        || route.getResourceClass().isAnnotationPresent(RolesAllowed.class));
    }
}
