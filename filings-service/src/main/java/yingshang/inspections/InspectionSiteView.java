package yingshang.inspections;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A site that is inspected.
 *
 * @param form code of the form by which it is scored
 * @param department that runs it
 * @param demonstration whether it is made up to show the suite
 */
@Schema(name = "InspectionSiteView")
record InspectionSiteView(
        UUID id,
        String form,
        String name,
        String region,
        String department,
        boolean demonstration,
        String createdBy,
        Instant createdAt) {}
