package yingshang.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an account may do; the services decide route by route. */
@Schema(name = "Role")
public enum Role {
    /** Files for one department in its regions. */
    DEPARTMENT,
    /** Besides DEPARTMENT: heads it, and hears what it let become overdue. */
    HEAD,
    /** Accepts or returns what others filed. */
    REVIEWER,
    /** Opens and closes rounds, starts runs, signs off. */
    TASK_FORCE,
    /** Reads everything, changes nothing. */
    EVALUATOR,
    /** Looks after accounts; cannot edit values. */
    ADMIN
}
