package yingshang.limits;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Lets a connection be silent for as long as a route says. All others are closed when nothing moves on them
 * ({@code quarkus.http.idle-timeout}), so that whoever opens many and says nothing cannot keep them.
 */
public final class LongSilence {

    private static final String IDLE = "idle";
    private static final String FINAL = "handler";

    private LongSilence() {}

    /** Suspends the bound until {@code request} is answered, if {@code silence} is longer. */
    public static void allow(RoutingContext request, Duration silence) {
        if (request.request().version() == HttpVersion.HTTP_2
                || !(request.request().connection() instanceof ConnectionBase connection)) {
            return;
        }
        ChannelHandlerContext channel = connection.channelHandlerContext();
        ChannelPipeline pipeline = channel.pipeline();
        if (pipeline.get(IDLE) instanceof IdleStateHandler idle
                && idle.getAllIdleTimeInMillis() <= silence.toMillis()) {
            long bound = idle.getAllIdleTimeInMillis();
            pipeline.remove(IDLE);
            request.addEndHandler(done -> resume(pipeline, bound));
        }
    }

    private static void resume(ChannelPipeline pipeline, long bound) {
        if (pipeline.get(FINAL) != null && pipeline.get(IDLE) == null) {
            pipeline.addBefore(FINAL, IDLE, new IdleStateHandler(0, 0, bound, TimeUnit.MILLISECONDS));
        }
    }
}
