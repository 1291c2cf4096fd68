package yingshang.jobs;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The jobs of all rooms. */
@ApplicationScoped
class Jobs {

    private final Map<String, Job> byName;

    /** Two jobs of one name stop the service at its start rather than one of them never running. */
    Jobs(@All List<Job> all) {
        byName = all.stream().collect(Collectors.toMap(Job::name, Function.identity(), Jobs::twice, TreeMap::new));
    }

    Optional<Job> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static Job twice(Job one, Job other) {
        throw new IllegalStateException("two jobs are called " + one.name() + ": " + one + ", " + other);
    }
}
