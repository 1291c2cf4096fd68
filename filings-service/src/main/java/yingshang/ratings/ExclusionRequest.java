package yingshang.ratings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rating does not count. */
@Schema(name = "RatingExclusionRequest")
record ExclusionRequest(
        @NotNull ExclusionGround ground,

        @NotBlank @Size(max = 1000) @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String reason) {}
