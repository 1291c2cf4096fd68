package yingshang.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ends once, and is kept; a department that is assigned again gets a new one. */
@Entity
class Assignment {

    /** By whom those of the file were made. */
    private static final String FILE = "reference";

    @Id
    private UUID id;

    @Version
    private int version;

    private String department;
    private String indicator;
    private String region;

    @Enumerated(EnumType.STRING)
    private AssignmentRole role;

    private String document;
    private String clause;
    private Instant since;
    private String assignedBy;
    private Instant endedAt;
    private String endedBy;
    private String endReason;

    protected Assignment() {}

    Assignment(String department, Place place, AssignmentRole role, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.department = department;
        this.indicator = place.indicator();
        this.region = place.region();
        this.role = role;
        this.assignedBy = by;
        this.since = at;
    }

    /** One of the file of first assignments. */
    Assignment(AssignmentFile.Row row, Instant at) {
        this(row.department(), row.place(), row.role(), FILE, at);
        this.document = row.document();
        this.clause = row.clause();
    }

    /** @param reason null when the department goes on there in another role */
    void end(String by, Instant at, String reason) {
        if (endedAt != null) {
            throw new AssignmentException(AssignmentException.Reason.ENDED, List.of(id.toString()));
        }
        endedAt = at;
        endedBy = by;
        endReason = reason;
    }

    boolean isOf(String itsDepartment) {
        return department.equals(itsDepartment);
    }

    boolean isLeadNow() {
        return leads() && endedAt == null;
    }

    boolean leads() {
        return role == AssignmentRole.LEAD;
    }

    String department() {
        return department;
    }

    String region() {
        return region;
    }

    Place place() {
        return new Place(indicator, region);
    }

    AssignmentView view() {
        return new AssignmentView(
                id,
                department,
                indicator,
                region,
                role,
                document,
                clause,
                since,
                assignedBy,
                endedAt,
                endedBy,
                endReason);
    }
}
