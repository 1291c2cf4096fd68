package yingshang.identity;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an API key may be used for; never more than its account may do. */
@Schema(name = "KeyScope")
public enum KeyScope {
    /** Reading what anybody may read, counted as this key's. */
    READ_PUBLISHED(Set.of()),
    /** Reading what else indicators-service shows to the account, such as candidates. */
    READ_RESULTS(Set.of("indicators-service")),
    /** Reading what filings-service shows to the account; of some regions only, when the key names them. */
    READ_FILINGS(Set.of("filings-service")),
    /** Starting, filling in and submitting filings, for accounts of departments. */
    WRITE_FILINGS(Set.of("filings-service"));

    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** Where filings-service knows of which region something is; nothing else is shown to a key of some regions. */
    private static final Pattern REGIONAL = Pattern.compile(
            "/api/v1/(filings|case-uploads|completeness|missing-filings|assignments|extensions|rounds|review-reasons)"
                    + "(/.*)?");

    private final Set<String> services;

    KeyScope(Set<String> services) {
        this.services = services;
    }

    /** Whether a request to {@code service} is within the scope; {@code regional} when the key is for some regions. */
    boolean covers(String service, String method, String path, boolean regional) {
        return services.contains(service)
                && (this == WRITE_FILINGS || READING.contains(method))
                && (!regional || REGIONAL.matcher(path).matches());
    }
}
