package yingshang.limits;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body that counts what passes; it fails at the limit, and what comes after is dropped unread. */
public class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long most;
    private final Runnable eachChunk;
    private Handler<Throwable> failed;
    private long seen;

    /** The same body, failing where it passes {@code most}; {@code eachChunk} runs for every piece that passes. */
    public LimitedBody(ReadStream<Buffer> body, long most, Runnable eachChunk) {
        this.body = body;
        this.most = most;
        this.eachChunk = eachChunk;
    }

    /** Whether the limit was passed. */
    public boolean exceeded() {
        return seen > most;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> next) {
        body.handler(next == null ? null : chunk -> take(chunk, next));
        return this;
    }

    private void take(Buffer chunk, Handler<Buffer> next) {
        boolean already = exceeded();
        seen += chunk.length();
        if (!exceeded()) {
            eachChunk.run();
            next.handle(chunk);
        } else if (!already && failed != null) {
            failed.handle(new IllegalStateException("a body above " + most + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        if (handler != null) {
            failed = handler;
        }
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }
}
