package yingshang.published;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sends what is kept to one who asked: conditionally, encoded, in part. */
class Answer {

    private static final CharSequence STATUS = HttpHeaders.createOptimized("Cache-Status");
    private static final CharSequence VARIATIONS = HttpHeaders.createOptimized("Accept, Accept-Encoding");

    private final Vertx vertx;
    private final List<Encoding> encodings;

    Answer(Vertx vertx, List<Encoding> encodings) {
        this.vertx = vertx;
        this.encodings = encodings;
    }

    /** Sends {@code kept}, marked with its age and whether it is still fresh (RFC 9211). */
    void send(HttpServerRequest request, Kept kept) {
        HttpServerResponse response = request.response();
        kept.lines().forEach((name, value) -> {
            if (!response.headers().contains(name)) {
                response.putHeader(name, value);
            }
        });
        mark(response, kept);
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), kept.tag())) {
            response.setStatusCode(304).end();
        } else if (kept.file() != null) {
            FilePart.of(request, kept).send(response, kept.file());
        } else {
            response.putHeader(HttpHeaders.VARY, VARIATIONS);
            encoding(request, kept).ifPresentOrElse(encoding -> sendEncoded(request, kept, encoding), () -> {
                end(request, kept.body());
            });
        }
    }

    private static void mark(HttpServerResponse response, Kept kept) {
        long left = kept.freshFor().toSeconds();
        boolean stale = !kept.isFresh();
        response.putHeader(HttpHeaders.AGE, Long.toString(kept.age().toSeconds()));
        response.putHeader(STATUS, "yingshang; hit; ttl=" + (stale ? Math.min(-1, left) : left));
        if (stale) {
            response.putHeader("Warning", "110 - \"Response is Stale\"");
        }
    }

    private static boolean isKnown(String known, String tag) {
        return known != null
                && (known.strip().equals("*")
                        || Arrays.stream(known.split(","))
                                .anyMatch(one -> opaque(one).equals(opaque(tag))));
    }

    private static String opaque(String tag) {
        return tag.strip().replaceFirst("^W/", "");
    }

    private Optional<Encoding> encoding(HttpServerRequest request, Kept kept) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null || !kept.isWorthEncoding()) {
            return Optional.empty();
        }
        return encodings.stream()
                .filter(encoding -> encoding.isAcceptedBy(accepted))
                .findFirst();
    }

    /** Encoded once, by a thread that may take its time; an encoded form is not the same bytes, hence the weak tag. */
    private void sendEncoded(HttpServerRequest request, Kept kept, Encoding encoding) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_ENCODING, encoding.token())
                .putHeader(HttpHeaders.ETAG, "W/" + opaque(kept.tag()));
        Buffer known = kept.encoded().get(encoding);
        if (known != null) {
            end(request, known);
            return;
        }
        vertx.executeBlocking(() -> Buffer.buffer(encoding.of(kept.body().getBytes())), false)
                .onSuccess(encoded -> {
                    kept.encoded().put(encoding, encoded);
                    end(request, encoded);
                })
                .onFailure(failure -> request.response().reset());
    }

    private static void end(HttpServerRequest request, Buffer body) {
        HttpServerResponse response = request.response();
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            response.end(body);
        }
    }
}
