package yingshang.ratings;

import java.util.Set;

/**
 * Whose ratings may be brought.
 *
 * @param department the only one whose ratings these are; null for the task force, which brings those of all
 * @param departments codes of all departments
 */
record Uploader(String department, Set<String> departments) {

    /** Whether what another system led to its end is believed. */
    boolean takesOver() {
        return department == null;
    }
}
