package yingshang.ratings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import yingshang.repetition.Repetition;

/** What a file of ratings is about. */
record RatingUploadRequest(
        @QueryParam("region")
        @NotBlank
        @Size(max = 20)
        @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        String region,

        @QueryParam("name")
        @Size(max = 200)
        @Pattern(regexp = RatingRequest.STORABLE, message = "{yingshang.storable}")
        @Parameter(description = "Name of the file, for people")
        String name,

        @HeaderParam(Repetition.HEADER) @Parameter(description = Repetition.DESCRIPTION)
        String key) {}
