package yingshang.inspections;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import yingshang.access.Caller;
import yingshang.indicators.Indicators;
import yingshang.indicators.Reference;
import yingshang.indicators.Reference.Kind;
import yingshang.inspections.InspectionException.Reason;
import yingshang.wire.Page;

/** Sites, and the forms by which they are scored. */
@ApplicationScoped
public class InspectionSiteService {

    private final InspectionSiteRepository sites;
    private final InspectionForms forms;
    private final Indicators indicators;
    private final Clock clock;

    InspectionSiteService(InspectionSiteRepository sites, InspectionForms forms, Indicators indicators, Clock clock) {
        this.sites = sites;
        this.forms = forms;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Transactional
    InspectionSiteView add(Caller caller, InspectionRequests.Site request) {
        if (forms.coded(request.form()).isEmpty()) {
            throw new InspectionException(Reason.UNKNOWN_FORM, request.form());
        }
        indicators.requireKnown(List.of(
                new Reference("region", Kind.REGION, request.region()),
                new Reference("department", Kind.DEPARTMENT, request.department())));
        sites.named(request.region(), request.form(), request.name().strip()).ifPresent(site -> {
            throw new InspectionException(Reason.SITE_EXISTS, site.id().toString());
        });
        InspectionSite site =
                new InspectionSite(request, caller.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        sites.persist(site);
        return site.view();
    }

    @Transactional
    Page<InspectionSiteView> list(Caller caller, Map<String, Object> wanted, int page, int size) {
        PanacheQuery<InspectionSite> found =
                sites.matching(new Conditions(wanted, caller)).page(page, size);
        return new Page<>(found.stream().map(InspectionSite::view).toList(), page, size, found.count());
    }

    Page<InspectionFormView> forms(int page, int size) {
        List<InspectionFormView> all = forms.all();
        return new Page<>(all.stream().skip((long) page * size).limit(size).toList(), page, size, all.size());
    }
}
