package yingshang.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Measures as others see them today. */
@ApplicationScoped
class MeasureViews {

    private final EffectRepository effects;
    private final ReformSettings settings;
    private final Clock clock;

    MeasureViews(EffectRepository effects, ReformSettings settings, Clock clock) {
        this.effects = effects;
        this.settings = settings;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Days days(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        return new Days(today, today.plusDays(settings.yellowDays()));
    }

    List<MeasureView> of(List<ReformMeasure> measures) {
        Map<UUID, List<Effect>> all =
                effects.of(measures.stream().map(ReformMeasure::id).toList());
        Days days = days(now());
        return measures.stream()
                .map(measure -> measure.view(days, all.getOrDefault(measure.id(), List.of())))
                .toList();
    }

    MeasureView of(ReformMeasure measure) {
        return of(List.of(measure)).get(0);
    }
}
