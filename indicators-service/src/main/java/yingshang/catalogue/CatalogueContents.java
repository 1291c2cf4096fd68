package yingshang.catalogue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import yingshang.freshness.Digest;

/** What the catalogue holds in memory between two loads: immutable, with everything derived from it worked out once. */
final class CatalogueContents {

    private final CatalogueFiles stored;
    private final FrameworkViews views;
    private final WorkingCalendar calendar;
    private final Set<String> regionCodes;
    private final String digest;

    CatalogueContents(CatalogueFiles stored) {
        this.stored = stored;
        views = new FrameworkViews(stored.framework());
        calendar = stored.reference().calendar();
        regionCodes = stored.reference().regionCodes();
        digest = Digest.of(stored.framework().edition() + stored.framework().digest() + stored.reference());
    }

    /** Another one for every other content. */
    String digest() {
        return digest;
    }

    Framework framework() {
        return stored.framework();
    }

    ReferenceData reference() {
        return stored.reference();
    }

    FrameworkViews views() {
        return views;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    Set<String> regionCodes() {
        return regionCodes;
    }

    List<ServiceItem> serviceItems(String list, String category) {
        return serviceItems().stream()
                .filter(equal("list", list, ServiceItem::list))
                .filter(equal("category", category, ServiceItem::category))
                .toList();
    }

    /** Whether an item has {@code value}; null stands for any, a value that no item has is refused. */
    Predicate<ServiceItem> equal(String parameter, String value, Function<ServiceItem, String> field) {
        if (value == null) {
            return item -> true;
        }
        Set<String> allowed = new TreeSet<>(serviceItems().stream().map(field).toList());
        allowed.remove("");
        if (!allowed.contains(value)) {
            throw CatalogueException.unknownValue(parameter, value, allowed);
        }
        return item -> value.equals(field.apply(item));
    }

    private List<ServiceItem> serviceItems() {
        return stored.reference().serviceItems();
    }
}
