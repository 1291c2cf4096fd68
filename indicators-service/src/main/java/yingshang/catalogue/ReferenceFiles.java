package yingshang.catalogue;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the reference data from its five TSV files: {@code regions.tsv}, {@code documents.tsv},
 * {@code departments.tsv}, {@code service-items.tsv}, {@code workdays.tsv}.
 */
public final class ReferenceFiles {

    static final List<String> REGIONS = List.of("code", "parent", "level", "zh", "en");
    static final List<String> DOCUMENTS = List.of("number", "title_zh", "title_en", "issuer", "region", "issued");
    static final List<String> DEPARTMENTS = List.of("code", "zh", "en", "region", "document", "clause");
    static final List<String> SERVICE_ITEMS = List.of(
            "list",
            "no",
            "field",
            "category",
            "main_item",
            "item",
            "handling",
            "applicants",
            "kind",
            "statutory_limit",
            "committed_limit",
            "fee",
            "document",
            "clause");
    static final List<String> WORKDAYS = List.of("date", "name", "type", "year", "document");

    private final Function<String, InputStream> files;
    private final Faults faults = new Faults();

    private ReferenceFiles(Function<String, InputStream> files) {
        this.files = files;
    }

    /**
     * Reads and checks the reference data.
     *
     * @param files opens a file by its name, null when there is none; the streams are closed here
     * @throws CatalogueException INVALID_FILE; the message lists every fault as {@code file:line:column: rule}
     */
    public static ReferenceData read(Function<String, InputStream> files) {
        return new ReferenceFiles(files).data();
    }

    private ReferenceData data() {
        Rows<RegionView> regions = rows("regions.tsv", REGIONS, ReferenceFiles::region);
        Rows<DocumentView> documents = rows("documents.tsv", DOCUMENTS, ReferenceFiles::document);
        Rows<DepartmentView> departments = rows("departments.tsv", DEPARTMENTS, ReferenceFiles::department);
        Rows<ServiceItem> items = rows("service-items.tsv", SERVICE_ITEMS, ReferenceFiles::serviceItem);
        Rows<CalendarDay> days = rows("workdays.tsv", WORKDAYS, ReferenceFiles::calendarDay);
        Map<String, RegionView> regionsByCode = regions.unique("code", RegionView::code);
        Map<String, DocumentView> documentsByNumber = documents.unique("number", DocumentView::number);
        departments.unique("code", DepartmentView::code);
        items.unique("no", item -> item.list() + " " + item.no());
        days.unique("date", day -> String.valueOf(day.date()));
        parentsFirst(regions);
        documents.each((row, document) -> known(row, "region", document.region(), regionsByCode.keySet()));
        departments.each((row, department) -> {
            known(row, "region", department.region(), regionsByCode.keySet());
            known(row, "document", department.source().document(), documentsByNumber.keySet());
        });
        items.each((row, item) -> known(row, "document", item.source().document(), documentsByNumber.keySet()));
        faults.report();
        return new ReferenceData(
                regions.values(), documents.values(), departments.values(), items.values(), days.values());
    }

    private <T> Rows<T> rows(String file, List<String> columns, Function<TsvRow, T> reader) {
        return Rows.of(TsvFile.read(files, file, columns, faults).rows(), reader);
    }

    private static void parentsFirst(Rows<RegionView> regions) {
        Set<String> above = new HashSet<>();
        regions.each((row, region) -> {
            if (region.parent() != null && !above.contains(region.parent())) {
                row.fault("parent", "must stand above its children: " + region.parent());
            }
            above.add(region.code());
        });
    }

    private static void known(TsvRow row, String column, String key, Set<String> keys) {
        if (key != null && !key.isEmpty() && !keys.contains(key)) {
            row.fault(column, "is unknown: " + key);
        }
    }

    private static RegionView region(TsvRow row) {
        return new RegionView(
                row.required("code"), orNull(row, "parent"), row.required("level"), text(row, "zh", "en"));
    }

    private static DocumentView document(TsvRow row) {
        return new DocumentView(
                row.required("number"),
                text(row, "title_zh", "title_en"),
                row.required("issuer"),
                orNull(row, "region"),
                row.date("issued"));
    }

    private static DepartmentView department(TsvRow row) {
        return new DepartmentView(row.required("code"), text(row, "zh", "en"), orNull(row, "region"), source(row));
    }

    private static ServiceItem serviceItem(TsvRow row) {
        return new ServiceItem(
                row.required("list"),
                row.requiredInteger("no", 1, 100_000),
                row.required("field"),
                row.required("category"),
                row.text("main_item"),
                row.required("item"),
                row.text("handling"),
                row.text("applicants"),
                row.text("kind"),
                TimeLimit.parse(row.text("statutory_limit")),
                TimeLimit.parse(row.text("committed_limit")),
                row.text("fee"),
                source(row));
    }

    private static CalendarDay calendarDay(TsvRow row) {
        row.required("date");
        row.required("type");
        return new CalendarDay(
                row.date("date"),
                row.required("name"),
                row.parsed("type", "must be OFF or WORK", CalendarDay.Type::valueOf),
                row.requiredInteger("year", 1949, 2999),
                row.required("document"));
    }

    private static String orNull(TsvRow row, String column) {
        return row.empty(column) ? null : row.text(column);
    }

    private static Text text(TsvRow row, String zh, String en) {
        return new Text(row.required(zh), row.required(en));
    }

    private static Source source(TsvRow row) {
        return new Source(row.required("document"), row.text("clause"));
    }
}
