package yingshang.notification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The mailbox of a department or a role.
 *
 * @param code of the department, or the role
 * @param setAt what was told before is not mailed there
 */
@Schema(name = "MailAddressView")
record MailAddressView(MailAddress.Kind kind, String code, String address, String setBy, Instant setAt) {}
