package yingshang.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answer that brings a file: to be saved, never to be shown in the place of a page of ours. */
public final class Download {

    private Download() {}

    /** Whether the caller, as {@code If-None-Match} says, has the file already. */
    public static boolean isKnown(AttachmentView attachment, String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals("*") || tag.equals('"' + attachment.sha256() + '"'));
    }

    /** For who has it already. */
    public static RestResponse<Path> unchanged(AttachmentView attachment) {
        return ResponseBuilder.<Path>notModified(attachment.sha256())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** @param file the bytes, to be handed over */
    public static RestResponse<Path> of(AttachmentView attachment, Path file) {
        return ResponseBuilder.ok(file, attachment.mediaType())
                .tag(attachment.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The name in two forms (RFC 6266): for those who read UTF-8, and for the others. */
    private static String disposition(AttachmentView attachment) {
        String plain = attachment.name().replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, encoded);
    }
}
