package yingshang.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be published later.
 *
 * @param publishAt in the future; it happens within a minute after
 */
@Schema(name = "PlannedEditionRequest")
record PlannedEditionRequest(
        @NotNull Instant publishAt, @NotNull @Valid EditionRequest edition) {}
