package yingshang.catalogue;

import java.util.function.Function;

/**
 * How one kind of reference data is stored.
 *
 * @param name table in the database
 * @param primaryKey its primary key column
 * @param order how its rows are listed, in HQL
 * @param key natural key of a record
 * @param row makes a new row of a record
 */
record ReferenceTable<R, E extends ReferenceRow<R>>(
        String name, String primaryKey, Class<E> type, String order, Function<R, Object> key, Function<R, E> row) {

    static final ReferenceTable<RegionView, RegionRow> REGIONS =
            new ReferenceTable<>("region", "code", RegionRow.class, "code", RegionView::code, RegionRow::new);

    static final ReferenceTable<DocumentView, DocumentRow> DOCUMENTS = new ReferenceTable<>(
            "document", "number", DocumentRow.class, "issued, number", DocumentView::number, DocumentRow::new);

    static final ReferenceTable<DepartmentView, DepartmentRow> DEPARTMENTS = new ReferenceTable<>(
            "department", "code", DepartmentRow.class, "region, code", DepartmentView::code, DepartmentRow::new);

    static final ReferenceTable<ServiceItem, ServiceItemRow> SERVICE_ITEMS = new ReferenceTable<>(
            "service_item", "id", ServiceItemRow.class, "list, no", ReferenceTable::numbered, ServiceItemRow::new);

    static final ReferenceTable<CalendarDay, CalendarDayRow> CALENDAR_DAYS = new ReferenceTable<>(
            "calendar_day", "day", CalendarDayRow.class, "day", CalendarDay::date, CalendarDayRow::new);

    private static Object numbered(ServiceItem item) {
        return item.list() + " " + item.no();
    }
}
