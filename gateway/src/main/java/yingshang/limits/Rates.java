package yingshang.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How many requests somebody may send: a bucket of tokens for each subject. What other replicas gave out is taken from
 * the buckets here as soon as it is heard of ({@link Sharing}). Every answer says what is left, in the headers
 * {@code RateLimit-Policy} and {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers).
 */
@ApplicationScoped
public class Rates {

    /** Subjects remembered at once; beyond that the one that was silent longest begins anew. */
    private static final int MOST_SUBJECTS = 100_000;

    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence REMAINING = HttpHeaders.createOptimized("RateLimit");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RateSettings settings;
    private final Spending spending;
    private final Refusals refusals;
    private final Map<Subject.Kind, CharSequence> policies = new EnumMap<>(Subject.Kind.class);
    private final Cache<Subject, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST_SUBJECTS).build();

    Rates(RateSettings settings, Spending spending, Refusals refusals) {
        this.settings = settings;
        this.spending = spending;
        this.refusals = refusals;
        for (Subject.Kind kind : Subject.Kind.values()) {
            policies.put(kind, policy(kind));
        }
    }

    /** Takes one request of {@code subject}; false after it was refused (429, {@code Retry-After}). */
    public boolean admit(RoutingContext request, Subject subject) {
        ConsumptionProbe probe = bucket(subject).tryConsumeAndReturnRemaining(1);
        tell(request.response(), subject.kind(), probe);
        if (probe.isConsumed()) {
            spending.note(subject);
            return true;
        }
        refusals.refuseForNow(request, "too-many-requests", Duration.ofNanos(probe.getNanosToWaitForRefill()));
        return false;
    }

    /** Whether {@code subject} may send nothing at the moment; takes nothing. */
    public boolean isExhausted(Subject subject) {
        return bucket(subject).getAvailableTokens() < 1;
    }

    /** What {@code subject} was given by another replica, in requests. */
    void spentElsewhere(Subject subject, long requests) {
        bucket(subject).consumeIgnoringRateLimits(requests);
    }

    private Bucket bucket(Subject subject) {
        return buckets.get(subject, this::fresh);
    }

    private Bucket fresh(Subject subject) {
        RateSettings.Rate rate = rate(subject.kind());
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), MINUTE))
                .build();
    }

    private void tell(HttpServerResponse answer, Subject.Kind kind, ConsumptionProbe probe) {
        long reset = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset());
        answer.putHeader(POLICY, policies.get(kind));
        answer.putHeader(REMAINING, "\"" + kind.policy() + "\";r=" + probe.getRemainingTokens() + ";t=" + (reset + 1));
    }

    private CharSequence policy(Subject.Kind kind) {
        RateSettings.Rate rate = rate(kind);
        long window = Math.max(1, MINUTE.toSeconds() * rate.burst() / rate.perMinute());
        return HttpHeaders.createOptimized("\"" + kind.policy() + "\";q=" + rate.burst() + ";w=" + window);
    }

    private RateSettings.Rate rate(Subject.Kind kind) {
        return switch (kind) {
            case ADDRESS -> settings.address();
            case UNRECOGNISED -> settings.unrecognised();
            case SIGN_IN -> settings.signIn();
            case ACCOUNT -> settings.account();
            case KEY -> settings.key();
        };
    }
}
