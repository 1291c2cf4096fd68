package yingshang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody, or a program, that may sign in. */
@Entity
class Account {

    @Id
    private UUID id;

    private String name;

    private String passwordHash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> roles;

    private String department;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> regions;

    private Instant createdAt;

    private String createdBy;

    private boolean passwordTemporary;

    private Instant closedAt;

    private byte[] factorSecret;

    private Instant factorConfirmedAt;

    private Long factorLastStep;

    @Version
    private int version;

    protected Account() {}

    /** A new account, whose password is temporary when somebody else than its owner chose it. */
    Account(NewAccount wanted, String passwordHash, boolean temporary, Instant createdAt, String createdBy) {
        this.id = UUID.randomUUID();
        this.name = wanted.name();
        this.passwordHash = passwordHash;
        this.passwordTemporary = temporary;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        grant(wanted.duties());
    }

    /**
     * Gives it these duties instead of those it has.
     *
     * @throws IdentityException when a department account names no department or region, a head is to be none, or an
     *     administrator is to be something else, too
     */
    final void grant(Duties duties) {
        boolean files = duties.roles().contains(Role.DEPARTMENT);
        boolean incomplete = duties.department() == null || duties.regions().isEmpty();
        if (files && incomplete || !files && duties.roles().contains(Role.HEAD)) {
            throw new IdentityException(IdentityException.Reason.DEPARTMENT_INCOMPLETE);
        }
        if (duties.roles().contains(Role.ADMIN) && duties.roles().size() > 1) {
            throw new IdentityException(IdentityException.Reason.ADMIN_ONLY);
        }
        this.roles = new TreeSet<>(duties.roles()).stream().map(Role::name).toList();
        this.department = duties.department();
        this.regions = new TreeSet<>(duties.regions()).stream().toList();
    }

    boolean hasDuties(Duties duties) {
        return granted().equals(duties.roles())
                && Objects.equals(department, duties.department())
                && Set.copyOf(regions).equals(Set.copyOf(duties.regions()));
    }

    UUID id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Sets another password; {@code temporary} when it was not its owner who chose it. */
    void changePassword(String hash, boolean temporary) {
        passwordHash = hash;
        passwordTemporary = temporary;
    }

    boolean isPasswordTemporary() {
        return passwordTemporary;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** Whether its sessions are good: it is open, and its password is its owner's. */
    boolean mayEnter() {
        return !isClosed() && !passwordTemporary;
    }

    void close(Instant now) {
        closedAt = now;
    }

    void reopen() {
        closedAt = null;
    }

    boolean hasSecondFactor() {
        return factorConfirmedAt != null;
    }

    /** The secret that codes are made from; null when there is none. */
    byte[] factorSecret() {
        return factorSecret;
    }

    /** Proposes a secret, which counts once a code of it was shown. */
    void proposeFactor(byte[] secret) {
        if (hasSecondFactor()) {
            throw new IdentityException(IdentityException.Reason.SECOND_FACTOR_EXISTS);
        }
        factorSecret = secret;
        factorLastStep = null;
    }

    void confirmFactor(Instant now) {
        factorConfirmedAt = now;
    }

    void removeFactor() {
        factorSecret = null;
        factorConfirmedAt = null;
        factorLastStep = null;
    }

    /** Whether no code of this or a later step was used yet; from now on one was. */
    boolean useStep(long step) {
        if (factorLastStep != null && step <= factorLastStep) {
            return false;
        }
        factorLastStep = step;
        return true;
    }

    int version() {
        return version;
    }

    Caller caller() {
        boolean files = granted().contains(Role.DEPARTMENT);
        return new Caller(name, granted(), files ? department : null, files ? regions : List.of());
    }

    AccountView view() {
        return new AccountView(
                name,
                granted(),
                department,
                regions,
                createdAt,
                createdBy,
                passwordTemporary,
                hasSecondFactor(),
                closedAt,
                version);
    }

    private Set<Role> granted() {
        return new TreeSet<>(roles.stream().map(Role::valueOf).toList());
    }
}
