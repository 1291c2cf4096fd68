package yingshang.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All entries of a filing: those of before that are not among them are dropped. */
@Schema(name = "EntriesRequest")
record EntriesRequest(
        @NotNull @Size(max = EntriesRequest.MOST) List<@NotNull @Valid EntryRequest> entries) {

    static final int MOST = 200;
}
