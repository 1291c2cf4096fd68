package yingshang.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One immutable edition of a framework: the whole tree with everything a score or reduction is computed from.
 *
 * @param edition number of the edition, from 1; 0 for a framework read from files and not stored
 * @param code name of the framework, {@code yingshang-18}
 * @param digest SHA-256 over the files it was read from, lower-case hexadecimal
 * @param baseYear the year whose measurements are baselines where no document states one
 * @param coverageThreshold least share of a node's weight that must be present for a score, 0 to 1
 * @param validityMonths how long a measurement is carried forward, unless its metric says otherwise
 * @param rankDecimals digits of the score, 0 to 100, on which ranks are compared; null for unrounded
 * @param nodes from the root down, siblings in their order
 * @param regionWeights empty when every region is scored by its own measurements
 */
public record Framework(
        int edition,
        String code,
        String digest,
        Text title,
        int baseYear,
        BigDecimal coverageThreshold,
        int validityMonths,
        Integer rankDecimals,
        List<Node> nodes,
        List<Scenario> scenarios,
        List<Baseline> baselines,
        List<Target> targets,
        List<RegionWeight> regionWeights) {

    /** The same edition as it is stored: under {@code number}, with the digest of the files it came from. */
    public Framework stored(int number, String storedDigest) {
        return new Framework(
                number,
                code,
                storedDigest,
                title,
                baseYear,
                coverageThreshold,
                validityMonths,
                rankDecimals,
                nodes,
                scenarios,
                baselines,
                targets,
                regionWeights);
    }

    /** Months for which a measurement of {@code scenario} is carried forward: its metric's, else the framework's. */
    public int validityMonths(Scenario scenario) {
        return nodes.stream()
                .filter(node -> node.code().equals(scenario.metric()))
                .map(Node::validityMonths)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(validityMonths);
    }
}
