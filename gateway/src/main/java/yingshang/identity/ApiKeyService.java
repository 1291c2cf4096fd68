package yingshang.identity;

import static yingshang.identity.IdentityException.Reason.KEY_BEYOND_ACCOUNT;
import static yingshang.identity.IdentityException.Reason.KEY_UNKNOWN;
import static yingshang.identity.IdentityException.Reason.TOO_MANY_KEYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yingshang.audit.AuditKind;
import yingshang.audit.AuditService;
import yingshang.audit.Happening;
import yingshang.wire.Page;

/** API keys: making, listing, revoking and recognising them. */
@ApplicationScoped
public class ApiKeyService {

    /** How a key begins, by which it is told from a token. */
    static final String PREFIX = "ysk_";

    private static final int MOST = 20;

    private final ApiKeyRepository keys;
    private final AccountRepository accounts;
    private final AuditService audit;
    private final Clock clock;

    ApiKeyService(ApiKeyRepository keys, AccountRepository accounts, AuditService audit, Clock clock) {
        this.keys = keys;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a key that acts for the account and shows it once.
     *
     * @throws IdentityException when it is to do more than the account may, or there are twenty
     */
    @Transactional
    MadeApiKeyView make(String account, NewApiKey wanted) {
        Instant now = clock.instant();
        Account owner = accounts.named(account).orElseThrow(() -> new IdentityException(KEY_UNKNOWN));
        refuseBeyond(owner.caller(), wanted);
        if (keys.good(owner.id(), now) >= MOST) {
            throw new IdentityException(TOO_MANY_KEYS);
        }
        Secret secret = Secret.fresh(PREFIX);
        ApiKey key = new ApiKey(owner.id(), wanted, secret.hash(), now);
        keys.persist(key);
        audit.note(new Happening(
                AuditKind.KEY_MADE, account, key.id().toString(), key.scopes().toString()));
        return new MadeApiKeyView(secret.text(), key.view(account));
    }

    private static void refuseBeyond(Caller owner, NewApiKey wanted) {
        boolean files = owner.roles().contains(Role.DEPARTMENT);
        if (wanted.scopes().contains(KeyScope.WRITE_FILINGS) && !files
                || files && !owner.regions().containsAll(wanted.regions())) {
            throw new IdentityException(KEY_BEYOND_ACCOUNT);
        }
    }

    /** One page of the account's keys, or of all, the newest first. */
    @Transactional
    Page<ApiKeyView> list(Optional<String> account, int page, int size) {
        var wanted = keys.list(account);
        List<ApiKeyView> items = wanted.page(page, size).list().stream()
                .map(owned -> owned.key().view(owned.account()))
                .toList();
        return new Page<>(items, page, size, wanted.count());
    }

    /** Revokes a key at once; refuses, as if there were none, when it is not {@code by}'s and they may not see all. */
    @Transactional
    ApiKeyView revoke(UUID id, Caller by) {
        ApiKey key = keys.findByIdOptional(id).orElseThrow(() -> new IdentityException(KEY_UNKNOWN));
        String owner = accounts.findById(key.account()).caller().name();
        if (!owner.equals(by.name()) && !by.roles().contains(Role.ADMIN)) {
            throw new IdentityException(KEY_UNKNOWN);
        }
        key.revoke(by.name(), clock.instant());
        audit.note(new Happening(AuditKind.KEY_REVOKED, by.name(), id.toString(), null));
        return key.view(owner);
    }

    /** For whom a key acts; empty when it is not ours, expired or revoked, or its account is closed. */
    @Transactional
    Optional<Recognised> recognise(Secret shown) {
        Instant now = clock.instant();
        return keys.withHash(shown.hash()).filter(key -> key.isGood(now)).flatMap(key -> {
            Optional<Account> owner = accounts.findByIdOptional(key.account()).filter(Account::mayEnter);
            owner.filter(account -> key.use(now))
                    .ifPresent(account -> audit.note(new Happening(
                            AuditKind.KEY_USED,
                            account.caller().name(),
                            key.id().toString(),
                            null)));
            return owner.map(
                    account -> Recognised.byKey(key.id(), account.caller().onlyOf(key.regions()), key.scopes()));
        });
    }
}
