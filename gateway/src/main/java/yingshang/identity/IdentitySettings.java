package yingshang.identity;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an installation decides about accounts and tokens; a missing or senseless value stops the start. */
@ConfigMapping(prefix = "yingshang.identity")
public interface IdentitySettings {

    /** File with the private JWK (EC, P-256); created when missing. */
    Path signingKeyFile();

    /** Issuer written into tokens and expected in them. */
    String issuer();

    /** How long an access token is good for. */
    Duration tokenLife();

    /** How long a refresh token is good for. */
    Duration refreshLife();

    /** How long a session that is shown by tokens lasts at most. */
    Duration sessionLife();

    /** How long a session in the browser lasts at most. */
    Duration cookieLife();

    /** After how long without a request a session in the browser is over. */
    Duration cookieIdle();

    /** Cost of bcrypt, as a power of two of rounds. */
    @Min(10)
    @Max(16)
    int hashCost();

    /** Password of the first administrator, used once: when there is no account at all. */
    Optional<@Size(min = 12, max = 72) String> adminPassword();
}
