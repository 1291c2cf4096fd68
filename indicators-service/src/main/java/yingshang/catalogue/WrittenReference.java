package yingshang.catalogue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The reference data as the five files that {@link ReferenceFiles} reads; reading them gives the same data. */
public final class WrittenReference {

    private WrittenReference() {}

    /** The files' texts by their names. */
    public static Map<String, String> files(ReferenceData data) {
        Map<String, String> files = new TreeMap<>();
        files.put("regions.tsv", WrittenRows.of(ReferenceFiles.REGIONS, data.regions(), WrittenReference::region));
        files.put(
                "documents.tsv",
                WrittenRows.of(ReferenceFiles.DOCUMENTS, data.documents(), WrittenReference::document));
        files.put(
                "departments.tsv",
                WrittenRows.of(ReferenceFiles.DEPARTMENTS, data.departments(), WrittenReference::department));
        files.put(
                "service-items.tsv",
                WrittenRows.of(ReferenceFiles.SERVICE_ITEMS, data.serviceItems(), WrittenReference::serviceItem));
        files.put("workdays.tsv", WrittenRows.of(ReferenceFiles.WORKDAYS, data.calendarDays(), WrittenReference::day));
        return files;
    }

    private static Stream<Object> region(RegionView region) {
        return fields(
                region.code(),
                region.parent(),
                region.level(),
                region.name().zh(),
                region.name().en());
    }

    private static Stream<Object> document(DocumentView document) {
        return fields(
                document.number(),
                document.title().zh(),
                document.title().en(),
                document.issuer(),
                document.region(),
                document.issued());
    }

    private static Stream<Object> department(DepartmentView department) {
        return fields(
                department.code(),
                department.name().zh(),
                department.name().en(),
                department.region(),
                department.source().document(),
                department.source().clause());
    }

    private static Stream<Object> serviceItem(ServiceItem item) {
        return fields(
                item.list(),
                item.no(),
                item.field(),
                item.category(),
                item.mainItem(),
                item.item(),
                item.handling(),
                item.applicants(),
                item.kind(),
                item.statutory().written(),
                item.committed().written(),
                item.fee(),
                item.source().document(),
                item.source().clause());
    }

    private static Stream<Object> day(CalendarDay day) {
        return fields(day.date(), day.name(), day.type().name(), day.year(), day.document());
    }

    private static Stream<Object> fields(Object... fields) {
        return Stream.of(fields);
    }
}
