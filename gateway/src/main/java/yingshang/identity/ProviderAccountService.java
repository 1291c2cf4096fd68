package yingshang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import yingshang.audit.AuditKind;
import yingshang.audit.AuditService;
import yingshang.audit.Happening;

/**
 * Accounts of people who sign in at a provider: kept here with what the provider said last, for keys, cookies and the
 * audit log, and so that an administrator can close one at once. They have no password here.
 */
@ApplicationScoped
class ProviderAccountService {

    private final AccountRepository accounts;
    private final AuditService audit;
    private final Passwords passwords;
    private final Validator rules;
    private final Clock clock;

    ProviderAccountService(
            AccountRepository accounts, AuditService audit, Passwords passwords, Validator rules, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.passwords = passwords;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Who it is of whom the provider says this; empty when the account is closed here, or has no name or role that can
     * be one of ours.
     *
     * @throws IdentityException when the roles do not go together
     */
    @Transactional
    Optional<Recognised> recognise(Caller said) {
        NewAccount wanted = new NewAccount(
                said.name(), UUID.randomUUID().toString(), said.roles(), said.department(), said.regions());
        if (!rules.validate(wanted).isEmpty()) {
            return Optional.empty();
        }
        Account account = accounts.named(said.name()).orElseGet(() -> make(wanted));
        if (!account.hasDuties(wanted.duties())) {
            change(account, wanted.duties());
        }
        return Optional.of(account)
                .filter(known -> !known.isClosed())
                .map(known -> Recognised.bySession(known.caller(), Recognised.Way.OPENID, null));
    }

    /** Once, however many requests bring the news. */
    private void change(Account account, Duties duties) {
        accounts.getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
        if (!account.hasDuties(duties)) {
            account.grant(duties);
            note(AuditKind.DUTIES_CHANGED, account);
        }
    }

    private Account make(NewAccount wanted) {
        Account account = new Account(wanted, passwords.hash(wanted.password()), false, clock.instant(), "openid");
        accounts.persistAndFlush(account);
        note(AuditKind.ACCOUNT_MADE, account);
        return account;
    }

    private void note(AuditKind kind, Account account) {
        AccountView view = account.view();
        audit.note(new Happening(kind, null, view.name(), view.roles().toString()));
    }
}
