package yingshang.published;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientResponse;

/** Where the answer to one request comes from when it is not kept. */
public interface Source {

    /** Asks for the answer; with the ETag of a kept one, or null. The answer is paused. */
    Future<HttpClientResponse> ask(String tag);

    /** Sends {@code answer} to whoever asked. */
    void pass(HttpClientResponse answer);

    /** Sends the whole request through, as if nothing were ever kept. */
    void pass();

    /** Says why there is no answer. */
    void fail(Throwable why);

    /** Whether the service is not asked at the moment. */
    boolean isLeftInPeace();
}
