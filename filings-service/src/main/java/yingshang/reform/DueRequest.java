package yingshang.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A due date for what is open.
 *
 * @param due today or later; takes the place of all due dates that are open
 */
@Schema(name = "ReformDueRequest")
record DueRequest(
        @NotNull LocalDate due,

        @NotBlank @Size(max = 2000) @Pattern(regexp = Wording.STORABLE, message = "{yingshang.storable}")
        String reason) {}
