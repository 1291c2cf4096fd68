package yingshang.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.wire.Page;

@Path("/sent-notifications")
@Tag(name = "Notifications")
class SentNotificationResource {

    private final SentNotificationService sent;

    SentNotificationResource(SentNotificationService sent) {
        this.sent = sent;
    }

    @GET
    @RolesAllowed("TASK_FORCE")
    @Operation(
            operationId = "listSentNotifications",
            summary = "List what anybody was told, the newest first, with readers and mail")
    public Page<SentNotificationView> list(@Valid @BeanParam SentNotificationFilter filter) {
        return sent.list(filter);
    }
}
