package yingshang.routes;

import java.util.Set;

/** What the allow-list says about a request. */
sealed interface Decision {

    /** What the request may bring, whatever becomes of it. */
    default Allowance allowance() {
        return Allowance.USUAL;
    }

    /** Whether somebody has to say who they are. */
    default boolean signedIn() {
        return false;
    }

    /** The gateway's own resources answer, and check what whoever asks may do. */
    record Own(boolean signedIn, Allowance allowance) implements Decision {}

    /** It passes to this service; {@code signedIn} asks for a valid token first. */
    record Pass(String service, boolean signedIn, Allowance allowance) implements Decision {}

    /** The path is known, but only with these methods. */
    record OtherMethod(Set<String> methods) implements Decision {}

    /** There is nothing at this path. */
    record Absent() implements Decision {}
}
