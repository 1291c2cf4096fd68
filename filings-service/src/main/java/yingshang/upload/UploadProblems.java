package yingshang.upload;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import yingshang.wire.Problems;

class UploadProblems {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final Problems problems;

    UploadProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response of(UploadException refused) {
        return switch (refused.reason()) {
            case TOO_LARGE -> problems.of(413, "upload-too-large", refused.about());
            case EMPTY -> problems.of(400, "upload-empty");
            case TOO_SLOW -> problems.of(408, "upload-too-slow");
            case BROKEN_OFF -> problems.of(400, "upload-broken-off");
            case BUSY -> later("upload-busy");
            case BUSY_OUT -> later("download-busy");
        };
    }

    private Response later(String code) {
        return Response.fromResponse(problems.of(503, code))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }
}
