package yingshang.reduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.ServiceItem;

/** Reductions of service items' limits, held against the targets that the documents set for them. */
@ApplicationScoped
public class ServiceItemReductions {

    private final Catalogue catalogue;
    private final ServiceItemTargets configured;

    ServiceItemReductions(Catalogue catalogue, ServiceItemTargets configured) {
        this.catalogue = catalogue;
        this.configured = configured;
    }

    /** The targets that lists of service items are held against. */
    public ServiceItemPromises promises() {
        return new ServiceItemPromises(
                configured.reductionTarget(), configured.reductionCategory(), configured.instantTarget());
    }

    /** The reduction of a list and category; null stands for all of them. */
    ServiceItemReductionView of(String list, String category) {
        List<ServiceItem> items = catalogue.serviceItems(list, category);
        if (items.isEmpty()) {
            throw new ReductionException(
                    ReductionException.Reason.NO_SERVICE_ITEMS,
                    Optional.ofNullable(list).orElse("*") + " / "
                            + Optional.ofNullable(category).orElse("*"));
        }
        return new ServiceItemCalculation(catalogue.current(), promises()).of(items, list, category);
    }
}
