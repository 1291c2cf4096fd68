package yingshang.catalogue;

import static java.util.stream.Collectors.joining;
import static yingshang.catalogue.CatalogueException.Reason.OUTSIDE_CALENDAR;
import static yingshang.catalogue.CatalogueException.Reason.UNCLEAR_COUNT;
import static yingshang.catalogue.CatalogueException.Reason.UNKNOWN_INDICATOR;
import static yingshang.catalogue.CatalogueException.Reason.UNKNOWN_METRIC;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import yingshang.wire.Page;

/** What the catalogue's routes answer, from memory. */
@ApplicationScoped
class CatalogueQueries {

    private final Catalogue catalogue;
    private final EditionService editions;

    CatalogueQueries(Catalogue catalogue, EditionService editions) {
        this.catalogue = catalogue;
        this.editions = editions;
    }

    Page<DimensionView> dimensions(Paging paging) {
        return paging.of(views().dimensions());
    }

    Page<IndicatorView> indicators(String dimension, Paging paging) {
        List<String> dimensions =
                views().dimensions().stream().map(DimensionView::code).toList();
        demandKnown("dimension", dimension, dimensions);
        return paging.of(views().indicators().stream()
                .filter(indicator -> dimension == null || dimension.equals(indicator.dimension()))
                .toList());
    }

    IndicatorDetailView indicator(String code) {
        IndicatorView found = views().indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CatalogueException(UNKNOWN_INDICATOR, code));
        return new IndicatorDetailView(found, views().metricsOf(code));
    }

    Page<MetricView> metrics(String indicator, Paging paging) {
        demandKnown(
                "indicator",
                indicator,
                views().indicators().stream().map(IndicatorView::code).toList());
        return paging.of(indicator == null ? views().metrics() : views().metricsOf(indicator));
    }

    MetricView metric(String code) {
        return views().metrics().stream()
                .filter(metric -> metric.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CatalogueException(UNKNOWN_METRIC, code));
    }

    Page<FrameworkView> frameworks(Paging paging) {
        return paging.of(editions.all(catalogue.current().edition()));
    }

    Page<RegionView> regions(Paging paging) {
        return paging.of(catalogue.regions());
    }

    Page<DocumentView> documents(Paging paging) {
        return paging.of(reference().documents());
    }

    Page<DepartmentView> departments(Paging paging) {
        return paging.of(reference().departments());
    }

    Page<ServiceItem> serviceItems(ServiceItemFilter filter, Paging paging) {
        String text = filter.q() == null ? "" : filter.q().strip().toLowerCase(Locale.ROOT);
        return paging.of(catalogue.serviceItems(filter.list(), filter.category()).stream()
                .filter(catalogue.contents().equal("kind", filter.kind(), ServiceItem::kind))
                .filter(item -> (item.mainItem() + "\n" + item.item())
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .toList());
    }

    CalendarView calendar() {
        return new CalendarView(
                catalogue.calendar().years().stream().sorted().toList(),
                reference().calendarDays());
    }

    /** Counts from {@code from}: {@code days} forward, or up to {@code to}; exactly one of them must be given. */
    WorkingDaysView workingDays(LocalDate from, Integer days, LocalDate to) {
        if ((days == null) == (to == null) || to != null && to.isBefore(from)) {
            throw new CatalogueException(UNCLEAR_COUNT, String.valueOf(from));
        }
        WorkingCalendar calendar = catalogue.calendar();
        return days == null
                ? new WorkingDaysView(
                        from, to, calendar.workingDaysBetween(from, to).orElseThrow(() -> outside(calendar)))
                : new WorkingDaysView(
                        from, calendar.plusWorkingDays(from, days).orElseThrow(() -> outside(calendar)), days);
    }

    private static CatalogueException outside(WorkingCalendar calendar) {
        return new CatalogueException(
                OUTSIDE_CALENDAR,
                calendar.years().stream().sorted().map(String::valueOf).collect(joining(" ")));
    }

    private static void demandKnown(String parameter, String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw CatalogueException.unknownValue(parameter, value, allowed);
        }
    }

    private FrameworkViews views() {
        return catalogue.contents().views();
    }

    private ReferenceData reference() {
        return catalogue.contents().reference();
    }
}
