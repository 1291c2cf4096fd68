package yingshang.inspections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What is inspected: a centre, a station or an outlet, by one form. */
@Entity
class InspectionSite {

    @Id
    private UUID id;

    private String form;
    private String name;
    private String region;
    private String department;
    private boolean demonstration;
    private String createdBy;
    private Instant createdAt;

    protected InspectionSite() {}

    InspectionSite(InspectionRequests.Site request, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.form = request.form();
        this.name = request.name().strip();
        this.region = request.region();
        this.department = request.department();
        this.demonstration = request.demonstration();
        this.createdBy = by;
        this.createdAt = at;
    }

    UUID id() {
        return id;
    }

    String form() {
        return form;
    }

    String name() {
        return name;
    }

    String region() {
        return region;
    }

    String department() {
        return department;
    }

    boolean demonstration() {
        return demonstration;
    }

    InspectionSiteView view() {
        return new InspectionSiteView(id, form, name, region, department, demonstration, createdBy, createdAt);
    }
}
