package yingshang.identity;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of an installation with that password for the first administrator; null for none. */
record SettingsStub(String password) implements IdentitySettings {

    @Override
    public Path signingKeyFile() {
        return Path.of("unused");
    }

    @Override
    public String issuer() {
        return "yingshang";
    }

    @Override
    public Duration tokenLife() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Duration refreshLife() {
        return Duration.ofHours(12);
    }

    @Override
    public Duration sessionLife() {
        return Duration.ofDays(7);
    }

    @Override
    public Duration cookieLife() {
        return Duration.ofHours(12);
    }

    @Override
    public Duration cookieIdle() {
        return Duration.ofHours(1);
    }

    @Override
    public int hashCost() {
        return 10;
    }

    @Override
    public Optional<String> adminPassword() {
        return Optional.ofNullable(password);
    }
}
