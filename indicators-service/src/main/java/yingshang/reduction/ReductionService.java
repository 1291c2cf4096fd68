package yingshang.reduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Node;
import yingshang.catalogue.Scenario;
import yingshang.scoring.NodeNumbers;
import yingshang.scoring.RegionsScored;
import yingshang.scoring.ResultsGone;
import yingshang.scoring.SlotEmptied;
import yingshang.scoring.SlotFilled;
import yingshang.wire.Page;

/** Keeps the reductions of every region and period in step with the scores, and shows them. */
@ApplicationScoped
public class ReductionService {

    private final ReductionRepository reductions;
    private final ReductionStore store;
    private final Catalogue catalogue;

    ReductionService(ReductionRepository reductions, ReductionStore store, Catalogue catalogue) {
        this.reductions = reductions;
        this.store = store;
        this.catalogue = catalogue;
    }

    /** Takes results away in the transaction of the run that found them without ground. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes ResultsGone gone) {
        store.remove(gone.slot(), gone.sheets());
    }

    /** Makes room for a full run. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(@Observes SlotEmptied emptied) {
        store.empty(emptied.slot());
    }

    /** Makes the key of what a full run wrote. */
    @Transactional(Transactional.TxType.MANDATORY)
    void complete(@Observes SlotFilled filled) {
        store.filled(filled.slot());
    }

    /** Computes regions anew, in the transaction of the run that scored them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes RegionsScored scored) {
        store.remove(
                scored.slot(),
                scored.regions().stream()
                        .flatMap(region -> region.sheets().replaced().stream())
                        .toList());
        Framework framework = scored.framework();
        List<ReducibleScenario> scenarios = ReducibleScenario.of(framework);
        store.write(
                scored.slot(),
                scored.regions(),
                region ->
                        ReducedValue.of(framework, scenarios, region.region(), region.measurements(), region.periods()),
                NodeNumbers.of(framework));
    }

    @Transactional
    Page<ReductionView> page(ReductionFilter filter, int page, int size) {
        Framework framework = catalogue.current();
        Map<String, Scenario> scenarios =
                framework.scenarios().stream().collect(Collectors.toMap(Scenario::code, Function.identity()));
        Map<String, Node> metrics = new HashMap<>();
        framework.nodes().forEach(node -> metrics.put(node.code(), node));
        List<ReductionView> items = reductions.page(framework.edition(), filter, page, size).stream()
                .map(row -> ReductionView.of(
                        row.value(), scenarios.get(row.scenario()), metrics.get(row.metric()), framework))
                .toList();
        return new Page<>(items, page, size, reductions.count(framework.edition(), filter));
    }
}
