package yingshang.catalogue;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps the stored reference data in line with the files. */
@ApplicationScoped
class ReferenceService {

    private final ReferenceTables tables;

    ReferenceService(ReferenceTables tables) {
        this.tables = tables;
    }

    /** Takes over what is new or changed in the files. */
    @Transactional
    void take(ReferenceData files) {
        int written = tables.take(ReferenceTable.REGIONS, files.regions())
                + tables.take(ReferenceTable.DOCUMENTS, files.documents())
                + tables.take(ReferenceTable.DEPARTMENTS, files.departments())
                + tables.take(ReferenceTable.SERVICE_ITEMS, files.serviceItems())
                + tables.take(ReferenceTable.CALENDAR_DAYS, files.calendarDays());
        Log.infof("reference data: %d rows written", written);
    }

    /** Lets go of what left the files; what something still refers to stays. */
    @Transactional
    void drop(ReferenceData files) {
        drop(ReferenceTable.CALENDAR_DAYS, files.calendarDays());
        drop(ReferenceTable.SERVICE_ITEMS, files.serviceItems());
        drop(ReferenceTable.DEPARTMENTS, files.departments());
        drop(ReferenceTable.DOCUMENTS, files.documents());
        drop(ReferenceTable.REGIONS, files.regions());
    }

    /** What is stored now, with the rows that stayed for others' sake. */
    @Transactional
    ReferenceData stored() {
        return new ReferenceData(
                tables.all(ReferenceTable.REGIONS),
                tables.all(ReferenceTable.DOCUMENTS),
                tables.all(ReferenceTable.DEPARTMENTS),
                tables.all(ReferenceTable.SERVICE_ITEMS),
                tables.all(ReferenceTable.CALENDAR_DAYS));
    }

    private <R, E extends ReferenceRow<R>> void drop(ReferenceTable<R, E> table, List<R> records) {
        tables.drop(table, records)
                .forEach(row -> Log.warnf("reference data: %s stays, something refers to it: %s", table.name(), row));
    }
}
