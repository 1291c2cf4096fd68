package yingshang.identity;

import static yingshang.identity.IdentityException.Reason.ACCOUNT_EXISTS;
import static yingshang.identity.IdentityException.Reason.ACCOUNT_UNKNOWN;
import static yingshang.identity.IdentityException.Reason.OWN_ACCOUNT;
import static yingshang.identity.IdentityException.Reason.VERSION_CHANGED;
import static yingshang.identity.IdentityException.Reason.VERSION_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import yingshang.audit.AuditKind;
import yingshang.audit.AuditService;
import yingshang.audit.Happening;
import yingshang.wire.IfMatch;
import yingshang.wire.Page;

/** Accounts: making, listing, recognising and changing them. */
@ApplicationScoped
public class AccountService {

    private final AccountRepository accounts;
    private final SessionService sessions;
    private final Passwords passwords;
    private final AuditService audit;
    private final Clock clock;

    AccountService(
            AccountRepository accounts, SessionService sessions, Passwords passwords, AuditService audit, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes an account, whose owner has to choose another password; refuses when the name is taken or a department
     * account says not for whom it acts.
     */
    @Transactional
    public AccountView create(NewAccount wanted, String by) {
        return create(wanted, true, by);
    }

    /** Makes the first administrator, whose password the installation chose as its owner. */
    @Transactional
    AccountView createFirst(NewAccount wanted) {
        return create(wanted, false, "installation");
    }

    private AccountView create(NewAccount wanted, boolean temporary, String by) {
        if (accounts.named(wanted.name()).isPresent()) {
            throw new IdentityException(ACCOUNT_EXISTS);
        }
        Account account = new Account(wanted, passwords.hash(wanted.password()), temporary, clock.instant(), by);
        try {
            accounts.persistAndFlush(account);
        } catch (ConstraintViolationException taken) {
            throw new IdentityException(ACCOUNT_EXISTS);
        }
        note(AuditKind.ACCOUNT_MADE, by, account);
        return account.view();
    }

    /** One page of what the filter asks for, by name. */
    @Transactional
    Page<AccountView> list(AccountFilter filter) {
        var wanted = accounts.matching(filter);
        List<AccountView> items = wanted.page(filter.page(), filter.size()).list().stream()
                .map(Account::view)
                .toList();
        return new Page<>(items, filter.page(), filter.size(), wanted.count());
    }

    /** The account of that name; refuses when there is none. */
    @Transactional
    public AccountView named(String name) {
        return accounts.named(name).map(Account::view).orElseThrow(() -> new IdentityException(ACCOUNT_UNKNOWN));
    }

    /**
     * Gives an account other duties and signs it out everywhere.
     *
     * @param ifMatch the version that {@code by} saw
     */
    @Transactional
    AccountView changeDuties(String name, Duties duties, IfMatch ifMatch, String by) {
        Account account = held(name, by);
        if (ifMatch.missing()) {
            throw new IdentityException(VERSION_MISSING);
        }
        if (!ifMatch.matches(account.version())) {
            throw new IdentityException(VERSION_CHANGED);
        }
        account.grant(duties);
        note(AuditKind.DUTIES_CHANGED, by, account);
        return changed(account, Session.End.ACCOUNT_CHANGED);
    }

    /** Closes an account: nobody can sign in with it, and whoever is signed in is not any more. */
    @Transactional
    AccountView close(String name, String by) {
        Account account = held(name, by);
        account.close(clock.instant());
        note(AuditKind.ACCOUNT_CLOSED, by, account);
        return changed(account, Session.End.ACCOUNT_CLOSED);
    }

    /** Opens a closed account again. */
    @Transactional
    AccountView reopen(String name, String by) {
        Account account = held(name, by);
        account.reopen();
        note(AuditKind.ACCOUNT_REOPENED, by, account);
        return changed(account, Session.End.ACCOUNT_CHANGED);
    }

    /** Gives an account a temporary password and takes its second factor away, for somebody who lost either. */
    @Transactional
    AccountView reset(String name, String password, String by) {
        Account account = held(name, by);
        account.changePassword(passwords.hash(password), true);
        account.removeFactor();
        note(AuditKind.PASSWORD_RESET, by, account);
        return changed(account, Session.End.PASSWORD_CHANGED);
    }

    /** Sets the password that its owner chose, and signs them out everywhere. */
    @Transactional
    void changePassword(String name, String password) {
        Account account = accounts.named(name).orElseThrow();
        account.changePassword(passwords.hash(password), false);
        note(AuditKind.PASSWORD_CHANGED, name, account);
        changed(account, Session.End.PASSWORD_CHANGED);
    }

    private Account held(String name, String by) {
        if (name.equals(by)) {
            throw new IdentityException(OWN_ACCOUNT);
        }
        return accounts.find("name", name)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new IdentityException(ACCOUNT_UNKNOWN));
    }

    private void note(AuditKind kind, String by, Account account) {
        AccountView view = account.view();
        audit.note(new Happening(kind, by, view.name(), view.roles().toString()));
    }

    private AccountView changed(Account account, Session.End because) {
        sessions.endAll(account.caller().name(), because);
        accounts.flush();
        return account.view();
    }

    /** The account with its hash, for signing in. */
    @Transactional
    Optional<Account> find(String name) {
        return accounts.named(name);
    }

    /** Whether nobody at all can sign in yet. */
    @Transactional
    public boolean isEmpty() {
        return accounts.count() == 0;
    }
}
