package yingshang.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which notifications to list, and which page of them. */
record NotificationFilter(
        @QueryParam("kind") @Pattern(regexp = NoticeKind.FORM, message = "{yingshang.one-of}")
        String kind,

        @QueryParam("unread")
        @Pattern(regexp = "true|false", message = "{yingshang.one-of}")
        @Parameter(description = "true: only what the caller has not read")
        String unread,

        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000)
        int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {

    boolean onlyUnread() {
        return "true".equals(unread);
    }
}
