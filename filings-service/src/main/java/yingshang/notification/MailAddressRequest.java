package yingshang.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mailbox.
 *
 * @param address one plain address; nothing that a mail server could read as more than that
 */
@Schema(name = "MailAddressRequest")
record MailAddressRequest(
        @NotNull @Size(max = 254) @Pattern(regexp = MailAddressRequest.PLAIN, message = "{yingshang.mail-address}")
        String address) {

    /** Name, at, host with a dot: no quotes, no display name, no list, no line break, no comment. */
    static final String PLAIN = "(?=[^@]{1,64}@)[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*"
            + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}";
}
