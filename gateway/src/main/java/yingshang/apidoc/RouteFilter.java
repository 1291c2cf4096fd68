package yingshang.apidoc;

/** Says which operations can be reached from outside; others are not documented. */
public interface RouteFilter {

    /** Whether {@code method} (upper case) on {@code path} (a template) of {@code service} passes the gateway. */
    boolean passes(String service, String method, String path);
}
