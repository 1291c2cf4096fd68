package yingshang.published;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a kept file is asked for (RFC 9110, one range); what cannot be read means all of it. */
record FilePart(long from, long length, long whole, boolean bodyWanted) {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    static FilePart of(HttpServerRequest request, Kept kept) {
        boolean bodyWanted = request.method() != HttpMethod.HEAD;
        FilePart all = new FilePart(0, kept.length(), kept.length(), bodyWanted);
        String wanted = request.getHeader("Range");
        String onlyIf = request.getHeader("If-Range");
        Matcher range = RANGE.matcher(wanted == null ? "" : wanted);
        boolean another = onlyIf != null && !onlyIf.equals(kept.tag());
        return another || !range.matches() || wanted.equals("bytes=-") ? all : all.part(range.group(1), range.group(2));
    }

    private FilePart part(String first, String last) {
        if (first.isEmpty()) {
            long tail = Math.min(whole, Long.parseLong(last));
            return new FilePart(whole - tail, tail, whole, bodyWanted);
        }
        long begin = Long.parseLong(first);
        long end = last.isEmpty() ? whole - 1 : Math.min(whole - 1, Long.parseLong(last));
        if (!last.isEmpty() && Long.parseLong(last) < begin) {
            return this;
        }
        return new FilePart(begin, Math.max(0, end - begin + 1), whole, bodyWanted);
    }

    void send(HttpServerResponse response, Path file) {
        response.putHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (length == 0 && whole > 0) {
            response.setStatusCode(416)
                    .putHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + whole)
                    .end();
            return;
        }
        if (length < whole) {
            response.setStatusCode(206)
                    .putHeader(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + (from + length - 1) + "/" + whole);
        }
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
        if (bodyWanted) {
            response.sendFile(file.toString(), from, length).onFailure(gone -> response.reset());
        } else {
            response.end();
        }
    }
}
