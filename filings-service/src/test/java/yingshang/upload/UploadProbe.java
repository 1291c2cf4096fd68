package yingshang.upload;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A route for tests alone: takes a file and answers its digest. */
@Path("/upload-probe")
class UploadProbe {

    static final int MOST = 3_000_000;

    private final Spool spool;

    UploadProbe(Spool spool) {
        this.spool = spool;
    }

    @POST
    @Upload
    @PermitAll
    @Operation(hidden = true)
    public String take(InputStream body) {
        try (Spooled taken = spool.take(body, MOST)) {
            return taken.sha256();
        }
    }
}
