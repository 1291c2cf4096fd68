package yingshang.publication;

import static yingshang.publication.PublicationException.Reason.NOTHING_MEASURED;
import static yingshang.publication.PublicationException.Reason.TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.intake.Accepted;
import yingshang.intake.Intake;
import yingshang.publication.recomputation.EditionInputs;
import yingshang.publication.recomputation.EditionInputs.Settings;
import yingshang.reduction.ServiceItemReductions;
import yingshang.scoring.ScoringService;

/** Gathers what the scores of some periods are computed from, as it stands in the caller's transaction. */
@ApplicationScoped
class Freezing {

    private final Catalogue catalogue;
    private final Intake intake;
    private final ServiceItemReductions serviceItems;
    private final PublicationSettings bounds;
    private final Clock clock;

    Freezing(
            Catalogue catalogue,
            Intake intake,
            ServiceItemReductions serviceItems,
            PublicationSettings bounds,
            Clock clock) {
        this.catalogue = catalogue;
        this.intake = intake;
        this.serviceItems = serviceItems;
        this.bounds = bounds;
        this.clock = clock;
    }

    /**
     * The inputs of {@code periods} under {@code framework}.
     *
     * @throws PublicationException TOO_LARGE, NOTHING_MEASURED
     */
    EditionInputs inputs(Framework framework, List<Period> periods) {
        Settings settings = new Settings(
                ScoringService.METHOD_VERSION,
                framework.edition(),
                framework.digest(),
                periods,
                LocalDate.now(clock),
                bounds.seed(),
                bounds.draws(),
                serviceItems.promises());
        return new EditionInputs(settings, framework, catalogue.reference(), measurements(List.of(framework), periods));
    }

    /**
     * The measurements that stand up to the end of the last of {@code periods}.
     *
     * @param frameworks by which they are to be scored
     * @throws PublicationException TOO_LARGE, NOTHING_MEASURED
     */
    List<Accepted> measurements(List<Framework> frameworks, List<Period> periods) {
        LocalDate last = periods.get(periods.size() - 1).end();
        long there = intake.countUntil(last);
        if (there == 0) {
            throw new PublicationException(NOTHING_MEASURED, last);
        }
        long nodes = frameworks.stream()
                .mapToLong(framework ->
                        framework.nodes().size() + framework.scenarios().size())
                .sum();
        long scores = nodes * catalogue.regions().size() * periods.size();
        if (there > bounds.mostMeasurements() || scores > bounds.mostScores()) {
            throw new PublicationException(TOO_LARGE, there + " / " + scores);
        }
        return intake.acceptedUntil(last);
    }
}
