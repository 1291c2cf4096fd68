package yingshang.limits;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;

/** How many requests are taken: of each kind a bucket of tokens that fills up again steadily. */
@ConfigMapping(prefix = "yingshang.rates")
public interface RateSettings {

    /** Requests of one address that name no account. */
    @Valid
    Rate address();

    /** Refused tokens, keys and cookies of one address. */
    @Valid
    Rate unrecognised();

    /** Attempts of one address to sign in. */
    @Valid
    Rate signIn();

    /** Requests of one account. */
    @Valid
    Rate account();

    /** Requests with one API key. */
    @Valid
    Rate key();

    /** How often replicas tell each other what they gave out, for the scheduler: {@code 1s}, or {@code off}. */
    String sharedEvery();

    /** A bucket of tokens. */
    interface Rate {

        /** Requests that may come at once. */
        @Min(1)
        long burst();

        /** Requests that may come in each minute after that. */
        @Min(1)
        long perMinute();
    }
}
