package yingshang.notification;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import yingshang.access.Caller;
import yingshang.wire.Page;

@Path("/notifications")
@Tag(name = "Notifications")
@RolesAllowed({"DEPARTMENT", "REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN"})
class NotificationResource {

    private final NotificationService notifications;
    private final SecurityIdentity identity;

    NotificationResource(NotificationService notifications, SecurityIdentity identity) {
        this.notifications = notifications;
        this.identity = identity;
    }

    @GET
    @Operation(operationId = "listNotifications", summary = "List the caller's inbox, the newest first")
    public Page<NotificationView> list(@Valid @BeanParam NotificationFilter filter) {
        return notifications.list(Caller.of(identity), filter);
    }

    @GET
    @Path("/unread-count")
    @Operation(operationId = "countUnreadNotifications", summary = "Count what the caller has not read yet")
    public UnreadView unread() {
        return notifications.unread(Caller.of(identity));
    }

    @POST
    @Path("/reading")
    @Operation(operationId = "readNotifications", summary = "Mark everything up to an instant as read by the caller")
    public UnreadView readAll(@NotNull @Valid ReadingRequest request) {
        return notifications.readAll(Caller.of(identity), request.until());
    }

    @POST
    @Path("/{id}/reading")
    @Operation(operationId = "readNotification", summary = "Mark a notification as read by the caller")
    public NotificationView read(@PathParam("id") UUID id) {
        return notifications.read(Caller.of(identity), id);
    }
}
