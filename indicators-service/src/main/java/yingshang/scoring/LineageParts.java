package yingshang.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Text;
import yingshang.catalogue.Written;
import yingshang.scoring.method.Branch;
import yingshang.scoring.method.Item;

/** The parts that the mean of a score was taken of, by their places, with their weights. */
record LineageParts(Map<ScoreId, BigDecimal> weights, String averaging) {

    /** Those of the score {@code id} under the edition it names. */
    static LineageParts of(ScoreId id, Framework framework) {
        Map<ScoreId, BigDecimal> weights = new LinkedHashMap<>();
        Optional<Branch> branch = find(FrameworkTree.of(framework).root(), id.node())
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast);
        branch.ifPresentOrElse(
                node -> node.children().forEach(child -> weights.put(id.at(child.code()), child.weight())),
                () -> framework.regionWeights().stream()
                        .filter(weight -> weight.region().equals(id.region()))
                        .forEach(weight -> weights.put(id.in(weight.child()), weight.weight())));
        return new LineageParts(
                weights, branch.map(node -> Written.of(node.averaging())).orElse(null));
    }

    private static Optional<Item> find(Item item, String code) {
        if (item.code().equals(code)) {
            return Optional.of(item);
        }
        return item instanceof Branch branch
                ? branch.children().stream()
                        .flatMap(child -> find(child, code).stream())
                        .findFirst()
                : Optional.empty();
    }

    List<String> regions() {
        return weights.keySet().stream().map(ScoreId::region).distinct().toList();
    }

    List<String> nodes() {
        return weights.keySet().stream().map(ScoreId::node).distinct().toList();
    }

    /** The parts in the framework's order; {@code scores} holds those that have a row. */
    List<LineageView.Child> views(Map<ScoreId, ScoreEntity> scores, Map<String, Text> names) {
        BigDecimal present = weights.entrySet().stream()
                .filter(part -> scores.containsKey(part.getKey())
                        && scores.get(part.getKey()).score() != null)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<LineageView.Child> views = new ArrayList<>();
        weights.forEach((id, weight) -> {
            ScoreEntity score = scores.get(id);
            if (score != null) {
                views.add(new LineageView.Child(
                        id.toString(),
                        "/api/v1/scores/" + id + "/lineage",
                        id.region(),
                        id.node(),
                        names.get(id.node()),
                        weight,
                        score.score() == null ? null : Shown.figure(weight.divide(present, MathContext.DECIMAL128)),
                        Written.of(score.state()),
                        Shown.figure(score.score()),
                        Shown.figure(score.coverage())));
            }
        });
        return views;
    }
}
