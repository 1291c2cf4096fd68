package yingshang.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.access.Caller;
import yingshang.appeals.AppealFigureRepository.Counted;
import yingshang.appeals.AppealFigureRepository.Counts;
import yingshang.appeals.AppealFigureRepository.DueCounts;
import yingshang.appeals.AppealFigureView.DueFigures;
import yingshang.wire.Page;

/** Counts appeals by department. */
@ApplicationScoped
public class AppealFigureService {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);

    private final AppealFigureRepository figures;
    private final Clock clock;

    AppealFigureService(AppealFigureRepository figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Transactional
    Page<AppealFigureView> figures(Caller caller, AppealFigureFilter filter) {
        Counted counted = counted(caller, filter);
        List<Counts> counts = figures.counts(counted, filter.page(), filter.size());
        List<String> departments = counts.stream()
                .map(one -> Objects.requireNonNullElse(one.department(), ""))
                .toList();
        Map<String, Map<Due, DueCounts>> due = figures.deadlines(counted, departments, clock.instant()).stream()
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNullElse(one.department(), ""),
                        Collectors.toMap(DueCounts::kind, Function.identity())));
        List<AppealFigureView> items = counts.stream()
                .map(one -> view(one, due.getOrDefault(Objects.requireNonNullElse(one.department(), ""), Map.of())))
                .toList();
        return new Page<>(items, filter.page(), filter.size(), figures.departments(counted));
    }

    /** A department counts its own. */
    private Counted counted(Caller caller, AppealFigureFilter filter) {
        Set<String> regions = filter.region() == null ? null : Set.of(filter.region());
        String department = filter.department();
        if (!caller.readsAll()) {
            boolean others = department != null && !department.equals(caller.department())
                    || regions != null && !caller.regions().containsAll(regions);
            department = Objects.requireNonNullElse(caller.department(), "");
            regions = others ? Set.of("") : regions == null ? caller.regions() : regions;
        }
        Instant before = filter.to() == null ? null : begin(within(filter.to()).plusDays(1));
        Instant from = filter.from() == null ? null : begin(within(filter.from()));
        return new Counted(from, before, regions, department, Boolean.parseBoolean(filter.demonstration()));
    }

    /** Beyond these days there are no appeals, and the database has no such days. */
    private static LocalDate within(LocalDate day) {
        return day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static AppealFigureView view(Counts counts, Map<Due, DueCounts> due) {
        return new AppealFigureView(
                counts.department(),
                counts.received(),
                counts.open(),
                counts.confirmed(),
                counts.closed(),
                counts.difficult(),
                counts.disputes(),
                due(due.get(Due.TAKE_UP)),
                due(due.get(Due.ANSWER)),
                due(due.get(Due.RESOLUTION)));
    }

    private static DueFigures due(DueCounts counts) {
        if (counts == null) {
            return new DueFigures(0, 0, 0, 0, 0, null);
        }
        long decided = counts.met() + counts.late() + counts.overdue();
        BigDecimal onTime = decided == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(counts.met()))
                        .divide(BigDecimal.valueOf(decided), 2, RoundingMode.HALF_UP);
        return new DueFigures(
                counts.met(), counts.late(), counts.overdue(), counts.running(), counts.escalated(), onTime);
    }
}
