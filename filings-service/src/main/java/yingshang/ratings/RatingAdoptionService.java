package yingshang.ratings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.filing.AdoptionService;
import yingshang.filing.FilingView;
import yingshang.indicators.Indicators;
import yingshang.indicators.Scenario;
import yingshang.ratings.RatingException.Reason;
import yingshang.round.Period;
import yingshang.wire.Page;

/** Takes figures of ratings over into filings, with a statement of what they rest on as their evidence. */
@ApplicationScoped
public class RatingAdoptionService {

    private static final int USUAL_DECIMALS = 2;

    private final RatingStatementRepository statements;
    private final RatingTallies tallies;
    private final RatingSteps steps;
    private final RatingSettings settings;
    private final AdoptionService filings;
    private final Indicators indicators;

    RatingAdoptionService(
            RatingStatementRepository statements,
            RatingTallies tallies,
            RatingSteps steps,
            RatingSettings settings,
            AdoptionService filings,
            Indicators indicators) {
        this.statements = statements;
        this.tallies = tallies;
        this.steps = steps;
        this.settings = settings;
        this.filings = filings;
        this.indicators = indicators;
    }

    /**
     * Takes a figure of all ratings of the filing's region and period over: of every department, since the filing
     * speaks for the region.
     *
     * @throws RatingException OTHER_FILING, OTHER_SCENARIO, OTHER_UNIT, NO_FIGURE
     */
    @Transactional
    FilingView adopt(Caller caller, UUID id, String ifMatch, RatingAdoptionRequest request) {
        Scenario scenario = scenario(request);
        FilingView filing = filings.own(caller, id);
        if (!filing.indicator().equals(settings.indicator())) {
            throw new RatingException(Reason.OTHER_FILING, id.toString(), settings.indicator());
        }
        Act act = steps.by(caller, null);
        RatingScope scope = scope(filing, act);
        Tally tally = tallies.by(FiguresBy.ALL, scope, 0, 1).items().stream()
                .findFirst()
                .orElseThrow(() -> noFigure(filing, request));
        int decimals = scenario.decimals() == null ? USUAL_DECIMALS : scenario.decimals();
        BigDecimal value = request.figure().of(tally, decimals);
        if (value == null) {
            throw noFigure(filing, request);
        }
        RatingStatement statement = new RatingStatement(filing, request, value, tally, tallies.digest(scope), act);
        statements.persistAndFlush(statement);
        return filings.take(caller, id, ifMatch, statement.figure());
    }

    /** What a filing took over, the newest first. */
    @Transactional
    Page<RatingStatementView> list(Caller caller, UUID filing, int page, int size) {
        filings.visible(caller, filing);
        PanacheQuery<RatingStatement> found = statements.of(filing).page(page, size);
        return new Page<>(found.stream().map(RatingStatement::view).toList(), page, size, found.count());
    }

    private Scenario scenario(RatingAdoptionRequest request) {
        Scenario scenario = indicators.framework().scenarios().get(request.scenario());
        if (scenario == null || !scenario.indicator().equals(settings.indicator())) {
            throw new RatingException(Reason.OTHER_SCENARIO, request.scenario(), settings.indicator());
        }
        String unit = request.figure().unit();
        if (!scenario.unit().equals(unit)) {
            throw new RatingException(
                    Reason.OTHER_UNIT, scenario.code(), scenario.unit(), Words.code(request.figure()), unit);
        }
        return scenario;
    }

    private static RatingScope scope(FilingView filing, Act act) {
        Period period = Period.parse(filing.period());
        return new RatingScope(filing.region(), null, null, null, period.begin(), period.end(), null, act.at());
    }

    private static RatingException noFigure(FilingView filing, RatingAdoptionRequest request) {
        return new RatingException(Reason.NO_FIGURE, filing.region(), filing.period(), Words.code(request.figure()));
    }
}
