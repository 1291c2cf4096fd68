package yingshang.publication;

import static yingshang.publication.PublicationException.Reason.NOTHING_MEASURED;
import static yingshang.publication.PublicationException.Reason.TOO_LARGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @throws PublicationException TOO_LARGE, NOTHING_MEASURED when a period has no measurement
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
        List<Accepted> measurements = measurements(List.of(framework), periods);
        refuseUnmeasured(periods, measurements);
        return new EditionInputs(settings, framework, catalogue.reference(), measurements);
    }

    /** A period without measurements of its own is not scored, whatever may be carried forward to it. */
    private static void refuseUnmeasured(List<Period> periods, List<Accepted> measurements) {
        Set<Period> measured = measurements.stream()
                .map(accepted -> accepted.measurement().period())
                .collect(Collectors.toSet());
        periods.stream()
                .filter(period -> !measured.contains(period))
                .findFirst()
                .ifPresent(period -> {
                    throw new PublicationException(NOTHING_MEASURED, period.code());
                });
    }

    /**
     * The measurements that stand up to the end of the last of {@code periods}.
     *
     * @param frameworks by which they are to be scored
     * @throws PublicationException TOO_LARGE, NOTHING_MEASURED
     */
    List<Accepted> measurements(List<Framework> frameworks, List<Period> periods) {
        Period newest = periods.get(periods.size() - 1);
        LocalDate last = newest.end();
        long there = intake.countUntil(last);
        if (there == 0) {
            throw new PublicationException(NOTHING_MEASURED, newest.code());
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
