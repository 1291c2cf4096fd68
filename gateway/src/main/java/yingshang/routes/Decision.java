package yingshang.routes;

import java.util.Set;

/** What the allow-list says about a request. */
sealed interface Decision {

    /** It passes to this service; {@code signedIn} asks for a valid token first. */
    record Pass(String upstream, boolean signedIn) implements Decision {}

    /** The path is known, but only with these methods. */
    record OtherMethod(Set<String> methods) implements Decision {}

    /** Nothing of this address passes; the gateway's own resources may know it. */
    record Absent() implements Decision {}
}
