package yingshang.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a department starts a filing with. */
@Schema(name = "FilingRequest")
record FilingRequest(
        @NotNull UUID round,

        @NotBlank @Size(max = 12) @Pattern(regexp = EntryRequest.STORABLE, message = "{yingshang.storable}")
        String region,

        @NotBlank @Size(max = 100) @Pattern(regexp = EntryRequest.STORABLE, message = "{yingshang.storable}")
        String indicator,

        @NotNull @Size(max = EntriesRequest.MOST) List<@NotNull @Valid EntryRequest> entries) {}
