package yingshang.ratings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How hard a problem turned out to be, and why. */
@Schema(name = "ClassificationRequest")
record ClassificationRequest(
        @NotNull Complexity complexity,

        @NotBlank @Size(max = 1000) @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String reason) {}
