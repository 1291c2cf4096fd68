package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Goalposts;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Written;
import yingshang.intake.Accepted;
import yingshang.intake.Intake;
import yingshang.intake.Measurement;
import yingshang.wire.Page;

/** Shows what a score rests on: its parts, its goalposts, its measurements and their filings, and the run. */
@ApplicationScoped
class LineageService {

    /** Filings are read through the gateway, where every route has this root. */
    private static final String FILINGS = "/api/v1/filings/";

    private final Catalogue catalogue;
    private final Intake intake;
    private final ScoreRepository scores;
    private final ScoreRunRepository runs;
    private final ScoreBasis basis;
    private final ScoresService views;

    LineageService(
            Catalogue catalogue,
            Intake intake,
            ScoreRepository scores,
            ScoreRunRepository runs,
            ScoreBasis basis,
            ScoresService views) {
        this.catalogue = catalogue;
        this.intake = intake;
        this.scores = scores;
        this.runs = runs;
        this.basis = basis;
        this.views = views;
    }

    /** @throws ScoringException UNKNOWN_SCORE when nothing stands at this place */
    @Transactional
    LineageView lineage(String name, int page, int size) {
        ScoreId id = ScoreId.of(name);
        ScoreEntity score =
                scores.at(id).orElseThrow(() -> new ScoringException(ScoringException.Reason.UNKNOWN_SCORE, name));
        Framework framework = catalogue.edition(id.frameworkEdition());
        LineageParts parts = LineageParts.of(id, framework);
        return new LineageView(
                views.view(score, framework),
                parts.averaging(),
                goalposts(framework, id.node()),
                children(parts, id, framework),
                measurements(score, framework, page, size),
                runs.findById(score.run()).view());
    }

    private List<LineageView.Child> children(LineageParts parts, ScoreId id, Framework framework) {
        if (parts.weights().isEmpty()) {
            return List.of();
        }
        Map<ScoreId, ScoreEntity> found =
                scores.of(id.frameworkEdition(), parts.regions(), id.period(), parts.nodes()).stream()
                        .collect(Collectors.toMap(ScoreEntity::scoreId, score -> score));
        return parts.views(found, ScoresService.names(framework));
    }

    private static LineageView.Posts goalposts(Framework framework, String node) {
        return framework.scenarios().stream()
                .filter(scenario -> scenario.code().equals(node) && scenario.goalposts() != null)
                .map(scenario -> posts(scenario.goalposts()))
                .findFirst()
                .orElse(null);
    }

    private static LineageView.Posts posts(Goalposts posts) {
        return new LineageView.Posts(
                posts.best(),
                posts.worst(),
                Written.of(posts.variant()),
                posts.power(),
                posts.origin(),
                posts.source());
    }

    private Page<LineageView.Input> measurements(ScoreEntity score, Framework framework, int page, int size) {
        List<Long> all = basis.of(framework, List.of(score)).get(score);
        List<Long> shown = all.stream().skip((long) page * size).limit(size).toList();
        Map<String, String> units =
                framework.scenarios().stream().collect(Collectors.toMap(Scenario::code, Scenario::unit));
        List<LineageView.Input> items = intake.accepted(shown).stream()
                .map(accepted ->
                        input(accepted, units.get(accepted.measurement().scenario()), score.period()))
                .toList();
        return new Page<>(items, page, size, all.size());
    }

    private static LineageView.Input input(Accepted accepted, String unit, String scored) {
        Measurement measurement = accepted.measurement();
        return new LineageView.Input(
                measurement.id(),
                measurement.region(),
                measurement.scenario(),
                measurement.period().code(),
                unit,
                measurement.value(),
                Written.of(measurement.special()),
                !measurement.period().code().equals(scored),
                measurement.demonstration(),
                accepted.department(),
                measurement.filing(),
                accepted.entry(),
                measurement.version(),
                measurement.acceptedAt(),
                FILINGS + measurement.filing(),
                FILINGS + measurement.filing() + "/events");
    }
}
