package yingshang.comparison.method;

import static java.math.MathContext.DECIMAL128;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import yingshang.scoring.method.Averaging;
import yingshang.scoring.method.Branch;
import yingshang.scoring.method.Item;

/** Splits the change of a branch's score among its children; see {@link Contributions} for the rule. */
final class Split {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** A child with its scores; at most one of them is null. */
    private record Child(Item item, BigDecimal before, BigDecimal after) {

        boolean stays() {
            return before != null && after != null;
        }

        BigDecimal weight() {
            return item.weight();
        }

        /** As it counts when what it has no score for is held against {@code score}. */
        Part against(BigDecimal score, BigDecimal multiplier) {
            return stays()
                    ? new Part(item, Cause.VALUE, before, after, multiplier)
                    : before == null
                            ? new Part(item, Cause.APPEARED, score, after, multiplier)
                            : new Part(item, Cause.DISAPPEARED, before, score, multiplier);
        }
    }

    private final Branch branch;
    private final BigDecimal before;
    private final BigDecimal after;
    private final List<Child> children = new ArrayList<>();

    private Split(Branch branch, Scores earlier, Scores later) {
        this.branch = branch;
        this.before = earlier.of(branch);
        this.after = later.of(branch);
        for (Item item : branch.children()) {
            Child child = new Child(item, earlier.of(item), later.of(item));
            if (child.before() != null || child.after() != null) {
                children.add(child);
            }
        }
    }

    /** The children that have a score in one of two periods; the branch has one in both. */
    static List<Part> of(Branch branch, Scores earlier, Scores later) {
        Split split = new Split(branch, earlier, later);
        if (branch.averaging() == Averaging.ARITHMETIC) {
            return split.byShares();
        }
        return split.before.signum() > 0 && split.after.signum() > 0 ? split.byLogarithms() : split.byZeros();
    }

    private List<Part> byShares() {
        return children.stream()
                .map(child -> child.against(reference(child), share(child)))
                .toList();
    }

    private List<Part> byLogarithms() {
        BigDecimal mean = Logarithms.mean(after, before);
        return children.stream()
                .map(child -> child.against(reference(child), share(child)))
                .map(part -> part.times(mean).times(inverse(Logarithms.mean(part.after(), part.before()))))
                .toList();
    }

    /** One child at 0 makes a geometric mean 0: those at 0 took all of it away, or gave all of it back. */
    private List<Part> byZeros() {
        boolean rises = before.signum() == 0;
        BigDecimal other = rises ? after : before;
        Predicate<Child> zero = child -> isZero(rises ? child.before() : child.after());
        BigDecimal zeros = weight(zero);
        return children.stream()
                .map(child -> {
                    Part part = child.against(other, BigDecimal.ONE);
                    BigDecimal share = other.signum() == 0 || !zero.test(child)
                            ? BigDecimal.ZERO
                            : child.weight()
                                    .multiply(after.subtract(before))
                                    .divide(zeros.multiply(part.way()), DECIMAL128);
                    return part.times(share);
                })
                .toList();
    }

    /** Its weight among the children that have a score when it has one; of one that stays, among those that stay. */
    private BigDecimal share(Child child) {
        BigDecimal whole =
                weight(child.stays() ? Child::stays : child.before() == null ? has(Child::after) : has(Child::before));
        return child.weight().divide(whole, DECIMAL128);
    }

    /** What a child is held against that comes or goes: the others as they were; with none, the middle of the way. */
    private BigDecimal reference(Child child) {
        if (child.stays()) {
            return null;
        }
        return children.stream().anyMatch(Child::stays)
                ? mean(child.before() == null ? Child::after : Child::before)
                : middle();
    }

    private BigDecimal mean(Function<Child, BigDecimal> score) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Child child : children) {
            if (child.stays()) {
                sum = sum.add(child.weight().multiply(measured(score.apply(child))));
            }
        }
        return scored(sum.divide(weight(Child::stays), DECIMAL128));
    }

    private BigDecimal middle() {
        return scored(measured(before).add(measured(after)).divide(TWO, DECIMAL128));
    }

    /** A score on the scale on which the branch takes its mean. */
    private BigDecimal measured(BigDecimal score) {
        return branch.averaging() == Averaging.ARITHMETIC ? score : Logarithms.of(score);
    }

    private BigDecimal scored(BigDecimal measured) {
        return branch.averaging() == Averaging.ARITHMETIC ? measured : Logarithms.power(measured);
    }

    private BigDecimal weight(Predicate<Child> which) {
        return children.stream().filter(which).map(Child::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Predicate<Child> has(Function<Child, BigDecimal> score) {
        return child -> score.apply(child) != null;
    }

    private static boolean isZero(BigDecimal score) {
        return score != null && score.signum() == 0;
    }

    private static BigDecimal inverse(BigDecimal number) {
        return BigDecimal.ONE.divide(number, DECIMAL128);
    }
}
