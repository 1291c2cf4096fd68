package yingshang.filing;

import java.time.Instant;
import java.util.List;

/**
 * How a reviewer gives a filing back.
 *
 * @param reason free text; null when the code says it all
 * @param deadline until when it can be mended though its round is closed; null when none is set
 * @param entries what is to be mended; when empty, everything may be
 */
public record Return(ReturnReason code, String reason, Instant deadline, List<Item> entries) {

    /** One entry to mend, filed already or missing, and why. */
    public record Item(String scenario, ReturnReason code, String reason) {}
}
