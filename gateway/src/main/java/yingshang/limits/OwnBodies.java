package yingshang.limits;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads the bodies of our own resources, which are small, up to their limit. */
class OwnBodies {

    @ServerRequestFilter
    void bound(ContainerRequestContext request, RoutingContext routing) throws IOException {
        Long most = routing.get(BodyLimit.OWN);
        if (most == null || !request.hasEntity()) {
            return;
        }
        byte[] body = request.getEntityStream().readNBytes(Math.toIntExact(most) + 1);
        if (body.length > most) {
            throw new WebApplicationException(413);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }
}
