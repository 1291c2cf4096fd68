package yingshang.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** One row of the log. */
@Entity
@Immutable
class AuditEvent {

    /** What the first event continues. */
    static final byte[] BEGINNING = new byte[32];

    @Id
    private long number;

    private Instant notedAt;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    private String account;

    private String subject;

    private String detail;

    private String request;

    private byte[] previous;

    private byte[] hash;

    protected AuditEvent() {}

    /** The event that continues {@code last}; null for the first. */
    AuditEvent(AuditEvent last, Happening happening, String request, Instant at) {
        this.number = last == null ? 1 : last.number + 1;
        this.previous = last == null ? BEGINNING : last.hash;
        this.notedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.kind = happening.kind();
        this.account = happening.account();
        this.subject = happening.subject();
        this.detail = happening.detail();
        this.request = request;
        this.hash = sealed();
    }

    long number() {
        return number;
    }

    byte[] hash() {
        return hash;
    }

    /** Whether it is as it was noted, and continues {@code last}; null for the first. */
    boolean continues(AuditEvent last) {
        return number == (last == null ? 1 : last.number + 1)
                && Arrays.equals(previous, last == null ? BEGINNING : last.hash)
                && Arrays.equals(hash, sealed());
    }

    /** SHA-256 of all fields as netstrings ({@code 5:admin,}; nothing is {@code -}), so that no two rows read alike. */
    private byte[] sealed() {
        String text = Stream.of(
                        HexFormat.of().formatHex(previous),
                        Long.toString(number),
                        notedAt.toString(),
                        kind.name(),
                        account,
                        subject,
                        detail,
                        request)
                .map(AuditEvent::netstring)
                .collect(Collectors.joining());
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String netstring(String text) {
        return text == null ? "-" : text.getBytes(StandardCharsets.UTF_8).length + ":" + text + ",";
    }

    AuditEventView view() {
        return new AuditEventView(
                number,
                notedAt,
                kind,
                account,
                subject,
                detail,
                request,
                HexFormat.of().formatHex(hash));
    }
}
