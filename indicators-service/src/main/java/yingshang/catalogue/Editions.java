package yingshang.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Framework editions with all their parts. */
@ApplicationScoped
class Editions implements PanacheRepositoryBase<EditionRow, Integer> {

    private static final List<Class<? extends EditionPart>> PARTS =
            List.of(TargetRow.class, BaselineRow.class, RegionWeightRow.class, ScenarioRow.class, NodeRow.class);

    Optional<EditionRow> latest(String code) {
        return find("code = ?1 order by number desc", code).firstResultOptional();
    }

    int nextNumber() {
        return getEntityManager()
                        .createQuery("select coalesce(max(number), 0) from EditionRow", Integer.class)
                        .getSingleResult()
                + 1;
    }

    /** How each edition's overall score is made, by number. */
    Map<Integer, Averaging> overallAveraging() {
        return getEntityManager()
                .createQuery("select edition, averaging from NodeRow where parent is null", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Averaging) row[1]));
    }

    void add(int edition, Framework framework) {
        persistAll(framework.nodes(), (node, place) -> new NodeRow(edition, place, node));
        persistAll(framework.scenarios(), (scenario, place) -> new ScenarioRow(edition, place, scenario));
        persistAll(framework.baselines(), (baseline, place) -> new BaselineRow(edition, place, baseline));
        persistAll(framework.targets(), (target, place) -> new TargetRow(edition, place, target));
        persistAll(framework.regionWeights(), (share, place) -> new RegionWeightRow(edition, place, share));
    }

    void empty(int edition) {
        for (Class<? extends EditionPart> part : PARTS) {
            getEntityManager()
                    .createQuery("delete from " + part.getSimpleName() + " where edition = :edition")
                    .setParameter("edition", edition)
                    .executeUpdate();
        }
    }

    Framework framework(EditionRow edition) {
        int number = edition.number();
        return edition.framework(new EditionParts(
                parts(NodeRow.class, number, NodeRow::node),
                parts(ScenarioRow.class, number, ScenarioRow::scenario),
                parts(BaselineRow.class, number, BaselineRow::baseline),
                parts(TargetRow.class, number, TargetRow::target),
                parts(RegionWeightRow.class, number, RegionWeightRow::regionWeight)));
    }

    private <P extends EditionPart, R> List<R> parts(Class<P> type, int edition, Function<P, R> record) {
        return getEntityManager()
                .createQuery("from " + type.getSimpleName() + " where edition = :edition order by sequence", type)
                .setParameter("edition", edition)
                .getResultStream()
                .map(record)
                .toList();
    }

    private <R> void persistAll(List<R> records, BiFunction<R, Integer, EditionPart> row) {
        for (int place = 0; place < records.size(); place++) {
            getEntityManager().persist(row.apply(records.get(place), place));
        }
        getEntityManager().flush();
    }
}
