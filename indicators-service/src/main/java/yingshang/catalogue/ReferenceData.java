package yingshang.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The reference data around the framework, whole: each list in the order people expect. */
public record ReferenceData(
        List<RegionView> regions,
        List<DocumentView> documents,
        List<DepartmentView> departments,
        List<ServiceItem> serviceItems,
        List<CalendarDay> calendarDays) {

    Set<String> regionCodes() {
        return regions.stream().map(RegionView::code).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> documentNumbers() {
        return documents.stream().map(DocumentView::number).collect(Collectors.toUnmodifiableSet());
    }

    WorkingCalendar calendar() {
        Map<LocalDate, Boolean> arranged = new LinkedHashMap<>();
        calendarDays.forEach(day -> arranged.put(day.date(), day.type() == CalendarDay.Type.WORK));
        return new WorkingCalendar(calendarDays.stream().map(CalendarDay::year).collect(Collectors.toSet()), arranged);
    }
}
