package yingshang.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the task force opens a round with. */
@Schema(name = "RoundRequest")
record RoundRequest(
        @NotNull @Pattern(regexp = Period.FORM, message = "{yingshang.period}")
        String period,

        LocalDate due,
        boolean demonstration) {}
