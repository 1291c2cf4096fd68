package yingshang.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.inspections.InspectionException.Reason;
import yingshang.inspections.InspectionFormView.Item;
import yingshang.inspections.InspectionRequests.Assessed;
import yingshang.inspections.InspectionRequests.Found;

/** The items of an inspection: every item of the form once, with no more points than it can have. */
@ApplicationScoped
class InspectionSheet {

    private final InspectionForms forms;
    private final InspectionScoreRepository scores;

    InspectionSheet(InspectionForms forms, InspectionScoreRepository scores) {
        this.forms = forms;
        this.scores = scores;
    }

    /**
     * Writes what those who run the site say.
     *
     * @return the sum
     * @throws InspectionException SCORES
     */
    BigDecimal assess(Inspection inspection, List<Assessed> given) {
        return write(
                inspection,
                given,
                Assessed::item,
                Assessed::points,
                (score, one) -> score.assess(scaled(one.points()), one.note()));
    }

    /**
     * Writes what the inspector gave.
     *
     * @return the sum
     * @throws InspectionException SCORES; FINDING_MISSING
     */
    BigDecimal inspect(Inspection inspection, List<Found> given) {
        Map<Integer, Item> items = items(inspection.form());
        given.stream()
                .filter(one -> items.containsKey(one.item()))
                .filter(one -> lost(items, one).signum() > 0 && !one.hasFinding()
                        || one.hasFinding() && one.workingDays() == null)
                .findFirst()
                .ifPresent(one -> {
                    throw new InspectionException(Reason.FINDING_MISSING, Integer.toString(one.item()));
                });
        return write(
                inspection, given, Found::item, Found::points, (score, one) -> score.inspect(scaled(one.points())));
    }

    /** Points that an item did not get. */
    BigDecimal lost(Inspection inspection, Found found) {
        return lost(items(inspection.form()), found);
    }

    private static BigDecimal lost(Map<Integer, Item> items, Found found) {
        return BigDecimal.valueOf(items.get(found.item()).points()).subtract(scaled(found.points()));
    }

    private <T> BigDecimal write(
            Inspection inspection,
            List<T> given,
            Function<T, Integer> item,
            Function<T, BigDecimal> points,
            BiConsumer<InspectionScore, T> put) {
        Map<Integer, Item> items = items(inspection.form());
        boolean complete = given.size() == items.size()
                && given.stream().map(item).distinct().count() == items.size()
                && given.stream()
                        .allMatch(one -> items.containsKey(item.apply(one))
                                && points.apply(one)
                                                .compareTo(BigDecimal.valueOf(items.get(item.apply(one))
                                                        .points()))
                                        <= 0);
        if (!complete) {
            throw new InspectionException(Reason.SCORES, inspection.form());
        }
        Map<Integer, InspectionScore> there = new HashMap<>();
        scores.of(inspection.id()).forEach(score -> there.put(score.item(), score));
        for (T one : given) {
            InspectionScore score =
                    there.computeIfAbsent(item.apply(one), number -> new InspectionScore(inspection.id(), number));
            put.accept(score, one);
            scores.persist(score);
        }
        return scaled(given.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** As the database keeps it: requests have no more decimals. */
    private static BigDecimal scaled(BigDecimal points) {
        return points.setScale(2);
    }

    List<InspectionView.Score> view(UUID inspection, String form) {
        Map<Integer, InspectionScore> there =
                scores.of(inspection).stream().collect(Collectors.toMap(InspectionScore::item, Function.identity()));
        return forms.existing(form).items().stream()
                .map(item -> there.getOrDefault(item.number(), new InspectionScore(inspection, item.number()))
                        .view(item.points()))
                .toList();
    }

    private Map<Integer, Item> items(String form) {
        return forms.existing(form).items().stream().collect(Collectors.toMap(Item::number, Function.identity()));
    }
}
