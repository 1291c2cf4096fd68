package yingshang.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a department has come.
 *
 * @param text what was done, what is in the way
 * @param reached the due date whose part is done now, and with it the parts of all before it
 * @param evidence identifiers of attachments of the measure that prove it
 */
@Schema(name = "ReformReportRequest")
record ReportRequest(
        @NotBlank @Size(max = 4000) @Pattern(regexp = Wording.STORABLE, message = "{yingshang.storable}")
        String text,

        LocalDate reached,
        @Size(max = 50) List<@NotNull UUID> evidence) {

    ReportRequest {
        evidence = evidence == null ? List.of() : evidence;
    }
}
