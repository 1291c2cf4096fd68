package yingshang.routes;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the allow-list.
 *
 * @param method HTTP method; GET brings HEAD with it
 * @param path what the whole path has to look like, {@code /api/v1} included
 * @param service name of the service that answers
 * @param signedIn whether a valid token is asked for before the service hears of it
 * @param allowance what it allows beyond the usual
 */
record Route(String method, Pattern path, String service, boolean signedIn, Allowance allowance) {

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Z]+)\t(/[a-z][a-z-]*(?:/(?:[a-z][a-z-]*|\\{[a-z]+}))*)\t([a-z-]+)\t(anybody|signed-in)"
                    + "(?:\t(%s)(?:\t(%s))?)?".formatted(Allowance.SIZE, Allowance.TIME));
    private static final String INTAKE = "/intake";
    /** What anybody may send something to, because the body shows by a code what the sender may. */
    private static final Set<String> BY_CODE = Set.of("/appeal-lookups", "/appeal-confirmations");

    /**
     * Reads a line: method, path, service, {@code anybody} or {@code signed-in}; then, if they are not the usual, the
     * largest body ({@code 25M}) and how long the service may be silent ({@code 10m}).
     */
    static Route of(String line) {
        Matcher written = WRITTEN.matcher(line);
        if (!written.matches()) {
            throw new IllegalArgumentException("not a line of the allow-list: " + line);
        }
        String path = written.group(2);
        boolean signedIn = written.group(4).equals("signed-in");
        Route route = new Route(
                written.group(1),
                path(path),
                written.group(3),
                signedIn,
                Allowance.of(written.group(5), written.group(6)));
        boolean opensWriting = !signedIn && !route.isOwn() && !route.method().equals("GET") && !BY_CODE.contains(path);
        if (opensWriting || path.equals(INTAKE) || path.startsWith(INTAKE + "/")) {
            throw new IllegalArgumentException("this route may not be opened: " + line);
        }
        return route;
    }

    /** What whole paths look like that are written as {@code /filings/{id}}. */
    static Pattern path(String written) {
        return Pattern.compile(RouteTable.ROOT + written.replaceAll("\\{[a-z]+}", "[^/]+"));
    }

    /** Whether the gateway answers itself. */
    boolean isOwn() {
        return service.equals("gateway");
    }

    /** What happens to a request that takes this route. */
    Decision decision() {
        return isOwn() ? new Decision.Own(signedIn, allowance) : new Decision.Pass(service, signedIn, allowance);
    }

    boolean leadsTo(String wanted) {
        return path.matcher(wanted).matches();
    }

    boolean takes(String wanted) {
        return method.equals(wanted) || method.equals("GET") && wanted.equals("HEAD");
    }
}
