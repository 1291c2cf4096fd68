package yingshang.repetition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import yingshang.repetition.RepetitionException.Reason;

/** Does work once for each key, however often it is asked for. */
@ApplicationScoped
public class RepetitionService {

    /** The draft for the header writes the key in quotation marks; most clients do not. */
    private static final Pattern KEY = Pattern.compile("\"([!#-~]{1,255})\"|([!#-~]{1,255})");

    private final KeptAnswerRepository answers;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration kept;

    RepetitionService(
            KeptAnswerRepository answers,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "yingshang.repetition.kept") Duration kept) {
        this.answers = answers;
        this.json = json;
        this.clock = clock;
        this.kept = kept;
    }

    /**
     * Does the work, or answers what was answered when it was done. The answer is kept in the transaction of the
     * work: if that is rolled back or its process dies, nothing was done and nothing is kept, and the next request
     * does it.
     *
     * @param type of the answer, which must come through JSON unchanged
     * @throws RepetitionException INVALID_KEY, REUSED or IN_PROGRESS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> Answer<T> once(Repetition repetition, Class<T> type, Supplier<T> work) {
        if (repetition.key() == null) {
            return new Answer<>(work.get(), false);
        }
        KeptAnswer.Key key = new KeptAnswer.Key(repetition.account(), bare(repetition.key()));
        if (!answers.alone(key)) {
            throw new RepetitionException(Reason.IN_PROGRESS);
        }
        String fingerprint = fingerprint(repetition.request());
        KeptAnswer before = answers.findById(key);
        if (before == null) {
            T answer = work.get();
            answers.persist(new KeptAnswer(key, repetition.route(), fingerprint, written(answer), clock.instant()));
            return new Answer<>(answer, false);
        }
        if (!before.isTo(repetition.route(), fingerprint)) {
            throw new RepetitionException(Reason.REUSED);
        }
        return new Answer<>(read(before.answer(), type), true);
    }

    /**
     * Whether an answer is kept under this key. What has only to be asked of a request that is new need not be asked
     * then: {@link #once} says what comes of it.
     *
     * @param key null when none was sent
     * @throws RepetitionException INVALID_KEY
     */
    @Transactional
    public boolean keeps(String account, String key) {
        return key != null
                && answers.findByIdOptional(new KeptAnswer.Key(account, bare(key)))
                        .isPresent();
    }

    /** Removes the answers that are older than they are kept; says how many. */
    @Transactional
    long removeOld() {
        return answers.removeBefore(clock.instant().minus(kept));
    }

    private static String bare(String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            throw new RepetitionException(Reason.INVALID_KEY);
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private String fingerprint(Object request) {
        try {
            byte[] bytes = written(request).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String written(Object something) {
        try {
            return json.writeValueAsString(something);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T read(String answer, Class<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
