package yingshang.notification;

import jakarta.persistence.Embeddable;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who should hear something: a department, a department as far as it files for one region, its head, or everybody with
 * a role.
 *
 * @param department code of the department; null when it is for a role
 * @param region code of the region; null when it is for all regions of the department, or for a role
 * @param role null when it is for a department, {@code HEAD} when it is for the head of one
 */
@Embeddable
@Schema(name = "NotificationRecipient")
public record Recipient(
        @Schema(nullable = true) String department,
        @Schema(nullable = true) String region,
        @Schema(nullable = true) String role) {

    /** Roles that can be told something as such; departments are told by their code. */
    static final Set<String> ROLES = Set.of("REVIEWER", "TASK_FORCE", "EVALUATOR", "ADMIN");

    private static final String HEAD = "HEAD";

    /** Refuses a recipient that nobody would ever be. */
    public Recipient {
        boolean isHead = HEAD.equals(role);
        if ((department == null) == (role == null || isHead) || department == null && region != null) {
            throw new IllegalArgumentException("either a department or a role: " + department + ", " + role);
        }
        if (role != null && !isHead && !ROLES.contains(role)) {
            throw new IllegalArgumentException("no role to tell something: " + role);
        }
    }

    /** Everybody who files for a department. */
    public static Recipient department(String code) {
        return new Recipient(code, null, null);
    }

    /** Everybody who files for a department in a region. */
    public static Recipient department(String code, String region) {
        return new Recipient(code, region, null);
    }

    /** Whoever heads a department in a region: accounts of the department with the role {@code HEAD}. */
    public static Recipient head(String code, String region) {
        return new Recipient(code, region, HEAD);
    }

    /** Everybody with a role, such as {@code TASK_FORCE}. */
    public static Recipient role(String role) {
        return new Recipient(null, null, role);
    }
}
