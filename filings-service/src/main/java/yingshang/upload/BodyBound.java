package yingshang.upload;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Keeps the bodies of all routes but {@link Upload}s small: they are read into memory as a whole. */
class BodyBound {

    private final long most;

    BodyBound(@ConfigProperty(name = "yingshang.upload.form-bytes") long most) {
        this.most = most;
    }

    @ServerRequestFilter
    void bound(ContainerRequestContext request, ResourceInfo route) {
        if (route.getResourceMethod() == null || route.getResourceMethod().isAnnotationPresent(Upload.class)) {
            return;
        }
        if (request.getLength() > most) {
            throw tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new BoundedStream(request.getEntityStream(), most, BodyBound::tooLarge));
        }
    }

    private static WebApplicationException tooLarge() {
        return new WebApplicationException(413);
    }
}
