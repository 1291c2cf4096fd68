package yingshang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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

    @Version
    private int version;

    protected Account() {}

    /** A new account; one with the role DEPARTMENT names its department and at least one region. */
    Account(NewAccount wanted, String passwordHash, Instant createdAt, String createdBy) {
        if (wanted.roles().contains(Role.DEPARTMENT)
                && (wanted.department() == null || wanted.regions().isEmpty())) {
            throw new IdentityException(IdentityException.Reason.DEPARTMENT_INCOMPLETE);
        }
        this.id = UUID.randomUUID();
        this.name = wanted.name();
        this.passwordHash = passwordHash;
        this.roles = new TreeSet<>(wanted.roles()).stream().map(Role::name).toList();
        this.department = wanted.department();
        this.regions = new TreeSet<>(wanted.regions()).stream().toList();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    String passwordHash() {
        return passwordHash;
    }

    AccountView view() {
        Set<Role> granted = new TreeSet<>(roles.stream().map(Role::valueOf).toList());
        return new AccountView(name, granted, department, regions, createdAt, createdBy);
    }
}
