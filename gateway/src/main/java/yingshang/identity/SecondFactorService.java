package yingshang.identity;

import static yingshang.identity.IdentityException.Reason.SECOND_FACTOR_MISSING;
import static yingshang.identity.IdentityException.Reason.WRONG_CODE;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import yingshang.audit.AuditKind;
import yingshang.audit.AuditService;
import yingshang.audit.Happening;

/** The second factor: codes of six digits that change every 30 seconds (TOTP, RFC 6238). Each code is good once. */
@ApplicationScoped
public class SecondFactorService {

    private static final int SECRET_BYTES = 20;

    /** A clock of the owner's may be wrong by one step (RFC 6238, section 5.2). */
    private static final int STEPS_OFF = 1;

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();
    private final AccountRepository accounts;
    private final AuditService audit;
    private final Clock clock;

    SecondFactorService(AccountRepository accounts, AuditService audit, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Proposes a new secret to the account, shown this once; it counts after {@link #confirm}. */
    @Transactional
    SecondFactorView propose(String name) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        held(name).proposeFactor(secret);
        String text = new Base32().encodeToString(secret);
        return new SecondFactorView(
                text, "otpauth://totp/Yingshang:%s?secret=%s&issuer=Yingshang".formatted(name, text));
    }

    /** From now on signing in takes a code; refuses when {@code code} is none of the proposed secret. */
    @Transactional
    void confirm(String name, String code) {
        Account account = held(name);
        if (account.factorSecret() == null || account.hasSecondFactor()) {
            throw new IdentityException(SECOND_FACTOR_MISSING);
        }
        if (!uses(account, code)) {
            throw new IdentityException(WRONG_CODE);
        }
        account.confirmFactor(clock.instant());
        audit.note(new Happening(AuditKind.SECOND_FACTOR_ON, name, name, null));
    }

    /** Takes the second factor away. */
    @Transactional
    void remove(String name) {
        Account account = held(name);
        if (!account.hasSecondFactor()) {
            throw new IdentityException(SECOND_FACTOR_MISSING);
        }
        account.removeFactor();
        audit.note(new Happening(AuditKind.SECOND_FACTOR_OFF, name, name, null));
    }

    /** Whether this is a code of the account's that was not used before; now it is used. */
    @Transactional
    boolean use(String name, String code) {
        return uses(held(name), code);
    }

    private boolean uses(Account account, String code) {
        long now = clock.instant().getEpochSecond() / codes.getTimeStep().toSeconds();
        OptionalLong step = LongStream.rangeClosed(now - STEPS_OFF, now + STEPS_OFF)
                .filter(each ->
                        MessageDigest.isEqual(code(account.factorSecret(), each).getBytes(), code.getBytes()))
                .findFirst();
        return step.isPresent() && account.useStep(step.getAsLong());
    }

    private String code(byte[] secret, long step) {
        Instant at = Instant.ofEpochSecond(step * codes.getTimeStep().toSeconds());
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Account held(String name) {
        return accounts.find("name", name)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new IdentityException(IdentityException.Reason.ACCOUNT_UNKNOWN));
    }
}
