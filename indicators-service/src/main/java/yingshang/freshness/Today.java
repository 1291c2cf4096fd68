package yingshang.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** The day as a version. */
@ApplicationScoped
class Today implements VersionSource {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Subject subject() {
        return Subject.DAY;
    }

    @Override
    public String version() {
        return LocalDate.now(clock).toString();
    }
}
