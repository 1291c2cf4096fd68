package yingshang.comparison.method;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import yingshang.scoring.method.Averaging;
import yingshang.scoring.method.Branch;
import yingshang.scoring.method.Goalpost;
import yingshang.scoring.method.Item;
import yingshang.scoring.method.Leaf;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Observation;
import yingshang.scoring.method.Observed;
import yingshang.scoring.method.Scorer;
import yingshang.scoring.method.Special;

/** What must hold for every tree and any two periods, tried on trees grown from the repetition's number. */
class ContributionInvariantsTest {

    private static final BigDecimal THRESHOLD = new BigDecimal("0.4");

    private final Random random;
    private final List<String> leaves = new ArrayList<>();
    private final Branch tree;
    private final Map<String, Observation> seenBefore = new HashMap<>();
    private final Map<String, Observation> seenAfter = new HashMap<>();
    private final Map<String, NodeScore> before;
    private final Map<String, NodeScore> after;

    ContributionInvariantsTest(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        tree = branch("top", 3);
        leaves.forEach(leaf -> {
            seenBefore.put(leaf, observation());
            seenAfter.put(leaf, random.nextInt(3) == 0 ? seenBefore.get(leaf) : observation());
        });
        before = Scorer.score(tree, THRESHOLD, seenBefore);
        after = Scorer.score(tree, THRESHOLD, seenAfter);
    }

    @RepeatedTest(300)
    void the_parts_of_every_node_sum_exactly_to_its_change() {
        for (Item node : nodes(tree)) {
            if (scored(node.code())) {
                BigDecimal sum = Contributions.of(node, before, after).stream()
                        .map(Contribution::points)
                        .reduce(ZERO, BigDecimal::add);
                assertThat(sum)
                        .isEqualByComparingTo(after.get(node.code())
                                .score()
                                .subtract(before.get(node.code()).score()));
            }
        }
    }

    @RepeatedTest(300)
    void what_the_roundings_leave_is_too_small_to_see() {
        if (scored("top")) {
            Contributions.of(tree, before, after).forEach(part -> {
                if (part.cause() == Cause.VALUE && seenBefore.get(part.leaf()).equals(seenAfter.get(part.leaf()))) {
                    assertThat(part.points().abs()).isLessThan(new BigDecimal("1E-9"));
                }
            });
        }
    }

    @RepeatedTest(300)
    void the_order_of_the_children_does_not_matter() {
        if (scored("top")) {
            Branch other = shuffled(tree);
            assertThat(Contributions.of(
                            other,
                            Scorer.score(other, THRESHOLD, seenBefore),
                            Scorer.score(other, THRESHOLD, seenAfter)))
                    .isEqualTo(Contributions.of(tree, before, after));
        }
    }

    @RepeatedTest(300)
    void a_leaf_that_stays_as_it_was_moves_nothing_when_its_surroundings_stay() {
        String one = leaves.get(random.nextInt(leaves.size()));
        Map<String, Observation> changed = new HashMap<>(seenBefore);
        changed.put(one, new Observed(decimal(0, 100)));
        Map<String, NodeScore> later = Scorer.score(tree, THRESHOLD, changed);
        if (before.get("top").scored() && later.get("top").scored()) {
            Set<String> moved = new HashSet<>();
            Set<String> through = new HashSet<>();
            Contributions.of(tree, before, later).forEach(part -> {
                if (part.points().signum() != 0) {
                    moved.add(part.leaf());
                    through.add(part.through());
                }
            });
            if (through.equals(Collections.singleton(null))) {
                assertThat(moved).isSubsetOf(one);
            }
        }
    }

    @RepeatedTest(300)
    void the_way_back_takes_what_the_way_there_gave() {
        if (scored("top")) {
            List<Contribution> there = Contributions.of(tree, before, after);
            List<Contribution> back = Contributions.of(tree, after, before);
            for (int i = 0; i < there.size(); i++) {
                assertThat(there.get(i).leaf()).isEqualTo(back.get(i).leaf());
                assertThat(there.get(i).points().add(back.get(i).points()).abs())
                        .isLessThan(new BigDecimal("1E-9"));
            }
        }
    }

    private boolean scored(String node) {
        return before.get(node).scored() && after.get(node).scored();
    }

    private static List<Item> nodes(Branch branch) {
        List<Item> nodes = new ArrayList<>(List.of(branch));
        branch.children().forEach(child -> {
            if (child instanceof Branch below) {
                nodes.addAll(nodes(below));
            } else {
                nodes.add(child);
            }
        });
        return nodes;
    }

    private Branch branch(String code, int height) {
        List<Item> children = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            String child = code + "." + i;
            children.add(height == 1 || random.nextInt(4) == 0 ? leaf(child) : branch(child, height - 1));
        }
        Averaging averaging = random.nextInt(3) == 0 ? Averaging.GEOMETRIC : Averaging.ARITHMETIC;
        return new Branch(code, decimal(1, 20), averaging, children);
    }

    private Leaf leaf(String code) {
        leaves.add(code);
        return new Leaf(code, decimal(1, 20), Goalpost.linear(BigDecimal.valueOf(100), ZERO));
    }

    private Observation observation() {
        return switch (random.nextInt(12)) {
            case 0 -> Special.NO_PRACTICE;
            case 1 -> Special.NOT_APPLICABLE;
            case 2 -> Special.NO_DATA;
            default -> new Observed(decimal(0, 120));
        };
    }

    private BigDecimal decimal(int from, int to) {
        return BigDecimal.valueOf(from * 10L + random.nextInt((to - from) * 10), 1);
    }

    private Branch shuffled(Branch branch) {
        List<Item> children = new ArrayList<>();
        branch.children().forEach(child -> children.add(child instanceof Branch below ? shuffled(below) : child));
        Collections.shuffle(children, random);
        return new Branch(branch.code(), branch.weight(), branch.averaging(), children);
    }
}
