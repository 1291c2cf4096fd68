package yingshang.routes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yingshang.apidoc.RouteFilter;

/**
 * The allow-list in force, from {@code routes.tsv}: exact paths and methods, and nothing else is there. Refuses to
 * start with lines that would open the intake or let anybody do more than read.
 */
@Startup
@Singleton
class RouteTable implements RouteFilter {

    /** Where all public routes begin. */
    static final String ROOT = "/api/v1";

    /** Most requests ask for one of few paths; what is remembered is bounded, whatever paths are tried. */
    private static final int MOST_REMEMBERED = 10_000;

    private static final int LONGEST_REMEMBERED = 200;

    private final List<Route> routes;
    private final Map<String, List<Route>> byBeginning;
    private final Cache<String, Decision> decisions =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    RouteTable() {
        this(lines("routes.tsv"));
    }

    RouteTable(List<String> lines) {
        this.routes = lines.stream().skip(1).map(Route::of).toList();
        this.byBeginning = routes.stream()
                .collect(Collectors.groupingBy(route -> beginning(route.path().pattern())));
    }

    /** All routes, in the order of the file. */
    List<Route> routes() {
        return routes;
    }

    /** What happens to a request; {@code path} as it was sent, nothing decoded. */
    Decision decide(String method, String path) {
        return path.length() > LONGEST_REMEMBERED
                ? decided(method, path)
                : decisions.get(method + " " + path, asked -> decided(method, path));
    }

    private Decision decided(String method, String path) {
        List<Route> known = byBeginning.getOrDefault(beginning(path), List.of()).stream()
                .filter(route -> route.leadsTo(path))
                .toList();
        if (known.isEmpty()) {
            return new Decision.Absent();
        }
        Optional<Decision> taken =
                known.stream().filter(route -> route.takes(method)).findFirst().map(Route::decision);
        return taken.orElseGet(() -> new Decision.OtherMethod(methods(known)));
    }

    @Override
    public boolean passes(String service, String method, String path) {
        return routes.stream()
                .filter(route -> route.service().equals(service) && route.leadsTo(path))
                .anyMatch(route -> route.takes(method));
    }

    /** The root and one segment, which is always a word: few routes begin with the same. */
    private static String beginning(String path) {
        int end = path.length() > ROOT.length() ? path.indexOf('/', ROOT.length() + 1) : -1;
        return end < 0 ? path : path.substring(0, end);
    }

    private static Set<String> methods(List<Route> known) {
        Set<String> methods = new TreeSet<>();
        known.forEach(route -> methods.add(route.method()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    /** The lines of a file, its header first. */
    static List<String> lines(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
