package yingshang.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import yingshang.scoring.method.Branch;
import yingshang.scoring.method.Item;

/**
 * What a result rests on.
 *
 * @param measurements identifiers, ascending
 * @param carriedForward whether any of them was measured for an earlier period
 * @param demonstration whether any of them was made up for demonstration
 */
public record Basis(SortedSet<Long> measurements, boolean carriedForward, boolean demonstration) {

    private static final Basis NOTHING = new Basis(new TreeSet<>(), false, false);

    /** The basis of every node of {@code tree}; {@code counted} holds the counting measurements by scenario. */
    static Map<String, Basis> of(Item tree, Map<String, List<Counted>> counted) {
        Map<String, Basis> bases = new HashMap<>();
        collect(tree, counted, bases);
        return bases;
    }

    private static Basis collect(Item item, Map<String, List<Counted>> counted, Map<String, Basis> bases) {
        Basis basis = item instanceof Branch branch
                ? union(branch.children().stream()
                        .map(child -> collect(child, counted, bases))
                        .toList())
                : union(counted.getOrDefault(item.code(), List.of()).stream()
                        .map(Basis::of)
                        .toList());
        bases.put(item.code(), basis);
        return basis;
    }

    private static Basis of(Counted counted) {
        return new Basis(
                new TreeSet<>(List.of(counted.measurement().id())),
                counted.carriedForward(),
                counted.measurement().demonstration());
    }

    private static Basis union(Collection<Basis> parts) {
        if (parts.isEmpty()) {
            return NOTHING;
        }
        SortedSet<Long> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(part.measurements()));
        return new Basis(
                all,
                parts.stream().anyMatch(Basis::carriedForward),
                parts.stream().anyMatch(Basis::demonstration));
    }
}
