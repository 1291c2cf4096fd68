package yingshang.ratings;

/**
 * Whom to ask again about a bad rating, and what they wrote.
 *
 * @param name null when not given, like the two after it
 */
record Contact(String name, String phone, String comment) {

    /** Whether it says anything at all. */
    boolean says() {
        return name != null || phone != null || comment != null;
    }
}
