package yingshang.ratings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was done about a bad rating.
 *
 * @param answer what who rated is told; no names
 */
@Schema(name = "RectificationAnswerRequest")
record AnswerRequest(
        @NotBlank @Size(max = 2000) @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String answer) {}
