package yingshang.routes;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Methods that pass below one path.
 *
 * @param methods HTTP methods; GET brings HEAD with it
 * @param prefix path below {@code /api/v1}, matched segment by segment: {@code /scores} is not {@code /score-runs}
 */
record Rule(Set<String> methods, String prefix) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]+(?:\\|[A-Z]+)*) (/[a-z][a-z0-9-]*(?:/[a-z0-9-]+)*)");

    /** Reads a rule written as {@code GET|POST /filings}. */
    static Rule of(String written) {
        Matcher rule = WRITTEN.matcher(written.strip());
        if (!rule.matches()) {
            throw new IllegalArgumentException("not a rule like 'GET|POST /filings': " + written);
        }
        Set<String> methods = new TreeSet<>(Set.of(rule.group(1).split("\\|")));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return new Rule(methods, rule.group(2));
    }

    boolean covers(String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
