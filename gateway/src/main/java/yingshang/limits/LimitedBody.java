package yingshang.limits;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * A body that counts what passes. It fails at the limit, and what comes after is dropped unread; it also fails when its
 * sender is so slow that it would keep us for ever.
 */
public class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final BodyBounds bounds;
    private final Vertx vertx;
    private final Runnable whileItComes;
    private Handler<Throwable> failed;
    private long seen;
    private long seenBefore;
    private boolean heldBack;
    private boolean slow;
    private Long timer;

    /** The same body within {@code bounds}; {@code whileItComes} runs again and again until it has come. */
    public LimitedBody(ReadStream<Buffer> body, BodyBounds bounds, Vertx vertx, Runnable whileItComes) {
        this.body = body;
        this.bounds = bounds;
        this.vertx = vertx;
        this.whileItComes = whileItComes;
    }

    /** Whether the limit was passed. */
    public boolean exceeded() {
        return seen > bounds.most();
    }

    /** Whether the sender was too slow. */
    public boolean tooSlow() {
        return slow;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> next) {
        body.handler(next == null ? null : chunk -> take(chunk, next));
        if (next == null) {
            stopLooking();
        } else if (timer == null) {
            timer = vertx.setPeriodic(bounds.patience().toMillis(), tick -> look());
        }
        return this;
    }

    private void take(Buffer chunk, Handler<Buffer> next) {
        boolean already = exceeded() || slow;
        seen += chunk.length();
        if (already) {
            return;
        }
        if (exceeded()) {
            fail(new IllegalStateException("a body above " + bounds.most() + " bytes"));
        } else {
            whileItComes.run();
            next.handle(chunk);
        }
    }

    /** Who is held back by a slow service is not slow. */
    private void look() {
        if (!heldBack && seen - seenBefore < bounds.slowest()) {
            slow = true;
            fail(new IllegalStateException("a body that came too slowly"));
        } else if (!heldBack) {
            whileItComes.run();
        }
        seenBefore = seen;
    }

    private void fail(Exception why) {
        stopLooking();
        if (failed != null) {
            failed.handle(why);
        }
    }

    private void stopLooking() {
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        if (handler != null) {
            failed = handler;
        }
        body.exceptionHandler(failure -> {
            stopLooking();
            if (handler != null) {
                handler.handle(failure);
            }
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        body.endHandler(end -> {
            stopLooking();
            if (handler != null) {
                handler.handle(end);
            }
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        heldBack = true;
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        goOn();
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        goOn();
        body.fetch(amount);
        return this;
    }

    /** Whoever was held back within this stretch of time is not judged by it. */
    private void goOn() {
        if (heldBack) {
            heldBack = false;
            seenBefore = Math.min(seenBefore, seen - bounds.slowest());
        }
    }
}
