package yingshang.ratings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which figure a filing takes over, and for what.
 *
 * @param scenario of the filing's indicator, in the figure's unit
 */
@Schema(name = "RatingAdoptionRequest")
record RatingAdoptionRequest(
        @NotBlank @Size(max = 200) String scenario, @NotNull RatingFigure figure) {}
