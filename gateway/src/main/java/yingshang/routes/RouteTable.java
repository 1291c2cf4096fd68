package yingshang.routes;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import yingshang.apidoc.RouteFilter;

/**
 * The allow-list in force. Refuses to start with rules that would open the intake, shadow the gateway's own resources,
 * or let anybody do more than read.
 */
@Startup
@ApplicationScoped
class RouteTable implements RouteFilter {

    /** Where all public routes begin. */
    static final String ROOT = "/api/v1";

    private static final List<String> OWN = List.of("/accounts", "/tokens");
    private static final List<String> NEVER = List.of("/intake");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private record Entry(String upstream, Rule rule, boolean signedIn) {}

    private final List<Entry> entries = new ArrayList<>();

    RouteTable(RouteSettings settings) {
        settings.upstreams().forEach((name, upstream) -> {
            upstream.open().orElse(List.of()).forEach(rule -> entries.add(new Entry(name, rule, false)));
            upstream.signedIn().orElse(List.of()).forEach(rule -> entries.add(new Entry(name, rule, true)));
        });
        entries.forEach(RouteTable::check);
    }

    private static void check(Entry entry) {
        boolean reserved = Stream.concat(OWN.stream(), NEVER.stream())
                .anyMatch(path -> entry.rule().covers(path)
                        || new Rule(Set.of(), path).covers(entry.rule().prefix()));
        boolean opensWriting =
                !entry.signedIn() && !READING.containsAll(entry.rule().methods());
        if (reserved || opensWriting) {
            throw new IllegalArgumentException("this route may not be opened: " + entry);
        }
    }

    /** What happens to a request; {@code path} as it was sent, nothing decoded. */
    Decision decide(String method, String path) {
        if (!RawPath.isPlain(path)) {
            return new Decision.Absent();
        }
        List<Entry> known = known(path).toList();
        if (known.isEmpty()) {
            return new Decision.Absent();
        }
        Optional<Decision> pass = known.stream()
                .filter(entry -> entry.rule().methods().contains(method))
                .findFirst()
                .map(entry -> new Decision.Pass(entry.upstream(), entry.signedIn()));
        return pass.orElseGet(() -> new Decision.OtherMethod(methods(known)));
    }

    @Override
    public boolean passes(String service, String method, String path) {
        boolean own = service.equals("gateway")
                && OWN.stream().anyMatch(prefix -> new Rule(Set.of(), ROOT + prefix).covers(path));
        return own
                || known(path)
                        .filter(entry -> entry.upstream().equals(service))
                        .anyMatch(entry -> entry.rule().methods().contains(method));
    }

    private Stream<Entry> known(String path) {
        return path.startsWith(ROOT)
                ? entries.stream().filter(entry -> entry.rule().covers(path.substring(ROOT.length())))
                : Stream.empty();
    }

    private static Set<String> methods(List<Entry> known) {
        Set<String> methods = new TreeSet<>();
        known.forEach(entry -> methods.addAll(entry.rule().methods()));
        return methods;
    }
}
