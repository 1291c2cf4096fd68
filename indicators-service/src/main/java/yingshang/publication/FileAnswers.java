package yingshang.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.PathPart;
import yingshang.publication.EditionService.Published;
import yingshang.wire.Problems;

/** Frozen files as answers: with their digest, only if the caller has them not, and in parts when asked. */
@ApplicationScoped
class FileAnswers {

    private static final String FOR_EVERYBODY = "public, max-age=31536000, immutable";
    private static final String FOR_THE_CALLER = "private, no-store";
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final LocalCopies copies;
    private final Problems problems;
    private final HttpHeaders headers;

    FileAnswers(LocalCopies copies, Problems problems, HttpHeaders headers) {
        this.copies = copies;
        this.problems = problems;
        this.headers = headers;
    }

    /**
     * What the caller said.
     *
     * @param range header Range; null without
     * @param ifRange header If-Range; null without
     */
    record Wanted(Request request, String range, String ifRange) {}

    Response answer(Published published, Wanted wanted) {
        FileView file = published.file();
        EntityTag tag = new EntityTag(file.sha256());
        ResponseBuilder known = known(published, wanted, tag);
        if (known != null) {
            return described(known, published, tag).build();
        }
        Optional<ByteRange> part = wanted.request().getMethod().equals("GET") && stillMeant(wanted, published)
                ? ByteRange.of(wanted.range(), file.size())
                : Optional.empty();
        if (part.isPresent() && !part.get().satisfiable()) {
            return Response.fromResponse(problems.of(416, "range-not-satisfiable", file.size()))
                    .header("Content-Range", "bytes */" + file.size())
                    .build();
        }
        return whole(published, tag, part.orElse(new ByteRange(0, file.size() - 1)), part.isPresent());
    }

    /** Tags count more than dates: who names a tag is not answered by the date (RFC 9110, section 13.2.2). */
    private ResponseBuilder known(Published published, Wanted wanted, EntityTag tag) {
        boolean byTag = Stream.of(HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MATCH)
                .anyMatch(name -> headers.getHeaderString(name) != null);
        return byTag
                ? wanted.request().evaluatePreconditions(tag)
                : wanted.request().evaluatePreconditions(Date.from(published.publishedAt()), tag);
    }

    private Response whole(Published published, EntityTag tag, ByteRange part, boolean partial) {
        FileView file = published.file();
        PathPart bytes = new PathPart(copies.of(published.candidate(), file), part.first(), part.length());
        ResponseBuilder answer = Response.status(partial ? 206 : 200)
                .entity(bytes)
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header("X-Content-Type-Options", "nosniff");
        if (partial) {
            answer.header("Content-Range", "bytes %d-%d/%d".formatted(part.first(), part.last(), file.size()));
        }
        return described(answer, published, tag).build();
    }

    private static ResponseBuilder described(ResponseBuilder answer, Published published, EntityTag tag) {
        byte[] digest = HexFormat.of().parseHex(published.file().sha256());
        return answer.tag(tag)
                .header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(published.publishedAt()))
                .header(HttpHeaders.CACHE_CONTROL, published.openToAll() ? FOR_EVERYBODY : FOR_THE_CALLER)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .header("Accept-Ranges", "bytes")
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    }

    /** Whether the part belongs to what the caller has; a part of something else would be worse than the whole. */
    private static boolean stillMeant(Wanted wanted, Published published) {
        String condition = wanted.ifRange();
        return condition == null
                || condition.equals("\"" + published.file().sha256() + "\"")
                || condition.equals(HTTP_DATE.format(published.publishedAt()));
    }
}
