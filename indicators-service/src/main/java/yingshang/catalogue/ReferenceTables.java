package yingshang.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stored reference data. A row that did not change is not written. */
@ApplicationScoped
class ReferenceTables {

    private final EntityManager entities;

    ReferenceTables(EntityManager entities) {
        this.entities = entities;
    }

    /** New rows go in, changed ones are revised; answers how many rows were written. */
    <R, E extends ReferenceRow<R>> int take(ReferenceTable<R, E> table, List<R> records) {
        Map<Object, E> stored = byKey(table);
        int written = 0;
        for (R record : records) {
            E row = stored.get(table.key().apply(record));
            if (row == null) {
                entities.persist(table.row().apply(record));
                written++;
            } else if (!row.view().equals(record)) {
                row.revise(record);
                written++;
            }
        }
        entities.flush();
        return written;
    }

    /** Deletes what is no longer in {@code records}, unless something refers to it; answers what had to stay. */
    <R, E extends ReferenceRow<R>> List<R> drop(ReferenceTable<R, E> table, List<R> records) {
        Map<Object, E> gone = byKey(table);
        records.forEach(record -> gone.remove(table.key().apply(record)));
        List<E> childrenFirst = new ArrayList<>(gone.values());
        Collections.reverse(childrenFirst);
        return childrenFirst.stream()
                .filter(row -> !deleted(table, row))
                .map(ReferenceRow::view)
                .toList();
    }

    <R, E extends ReferenceRow<R>> List<R> all(ReferenceTable<R, E> table) {
        return rows(table).stream().map(ReferenceRow::view).toList();
    }

    private <R, E extends ReferenceRow<R>> List<E> rows(ReferenceTable<R, E> table) {
        return entities.createQuery("from " + table.type().getSimpleName() + " order by " + table.order(), table.type())
                .getResultList();
    }

    private <R, E extends ReferenceRow<R>> Map<Object, E> byKey(ReferenceTable<R, E> table) {
        Map<Object, E> rows = new LinkedHashMap<>();
        rows(table).forEach(row -> rows.put(table.key().apply(row.view()), row));
        return rows;
    }

    private boolean deleted(ReferenceTable<?, ?> table, Object row) {
        Object key = entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row);
        entities.detach(row);
        return (Boolean) entities.createNativeQuery(
                        "select delete_unless_referred(cast(:place as regclass), cast(:column as name), :key)",
                        Boolean.class)
                .setParameter("place", table.name())
                .setParameter("column", table.primaryKey())
                .setParameter("key", key.toString())
                .getSingleResult();
    }
}
