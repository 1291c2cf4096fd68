package yingshang.repetition;

import org.jboss.resteasy.reactive.RestResponse;

/**
 * What a request is answered with.
 *
 * @param repeated whether it is the answer to an earlier request, kept since
 */
public record Answer<T>(T body, boolean repeated) {

    /** Says in the headers that the answer is an earlier one. */
    public RestResponse.ResponseBuilder<T> tell(RestResponse.ResponseBuilder<T> response) {
        return repeated ? response.header("Idempotency-Replayed", "true") : response;
    }
}
