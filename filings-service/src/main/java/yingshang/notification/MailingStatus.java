package yingshang.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a mailing stands. */
@Schema(name = "MailingStatus")
enum MailingStatus {
    /** Not sent yet; it will be tried, or tried again. */
    @JsonProperty("pending")
    PENDING,
    /** Somebody is sending it. */
    @JsonProperty("sending")
    SENDING,
    @JsonProperty("sent")
    SENT,
    /** Certainly not sent, and not tried again. */
    @JsonProperty("failed")
    FAILED,
    /** It may or may not have been sent; not tried again. */
    @JsonProperty("unknown")
    UNKNOWN
}
