package yingshang.identity;

import static yingshang.identity.IdentityException.Reason.ACCOUNT_CLOSED;
import static yingshang.identity.IdentityException.Reason.CODE_NEEDED;
import static yingshang.identity.IdentityException.Reason.PASSWORD_TEMPORARY;
import static yingshang.identity.IdentityException.Reason.SIGN_IN_CLOSED;
import static yingshang.identity.IdentityException.Reason.WRONG_CREDENTIALS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import yingshang.audit.AuditKind;
import yingshang.audit.AuditService;
import yingshang.audit.Happening;

/** Whether somebody is who they say: their password and, where the account asks for it, a code. */
@ApplicationScoped
class SignIn {

    private final AccountService accounts;
    private final Passwords passwords;
    private final SecondFactorService secondFactor;
    private final SignInFailuresService failures;
    private final AuditService audit;
    private final OpenIdSettings provider;

    SignIn(
            AccountService accounts,
            Passwords passwords,
            SecondFactorService secondFactor,
            SignInFailuresService failures,
            AuditService audit,
            OpenIdSettings provider) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.failures = failures;
        this.audit = audit;
        this.provider = provider;
    }

    /** The account that may enter with these; refuses them, and any while signing in under the name is closed. */
    Account enter(Credentials credentials) {
        Account account = prove(credentials);
        if (account.isPasswordTemporary()) {
            noteRefusal(credentials.account(), PASSWORD_TEMPORARY);
            throw new IdentityException(PASSWORD_TEMPORARY);
        }
        return account;
    }

    /** As {@link #enter}, but a temporary password will do: for who is about to change it. */
    Account prove(Credentials credentials) {
        try {
            refuseElsewhere();
            return proven(credentials);
        } catch (IdentityException refused) {
            noteRefusal(credentials.account(), refused.reason());
            throw refused;
        }
    }

    /** Where a provider is set, nobody signs in here. */
    void refuseElsewhere() {
        if (provider.isOn()) {
            throw new IdentityException(IdentityException.Reason.SIGNED_IN_ELSEWHERE);
        }
    }

    private Account proven(Credentials credentials) {
        refuseWhile(failures.closedFor(credentials.account()));
        Optional<Account> account = recognise(credentials);
        refuseWhile(failures.record(credentials.account(), account.isPresent()));
        Account proven = account.orElseThrow(() -> new IdentityException(WRONG_CREDENTIALS));
        if (proven.isClosed()) {
            throw new IdentityException(ACCOUNT_CLOSED);
        }
        return proven;
    }

    /** A name that no account has may be a password typed into the wrong field: it is not kept. */
    private void noteRefusal(String name, IdentityException.Reason reason) {
        if (reason == CODE_NEEDED || provider.isOn()) {
            return;
        }
        String known = accounts.find(name).isPresent() ? name : null;
        audit.note(new Happening(AuditKind.SIGN_IN_REFUSED, known, null, reason.name()));
    }

    /** The account whose these are. An unknown name costs as much time as a wrong password. */
    private Optional<Account> recognise(Credentials credentials) {
        Optional<Account> account = accounts.find(credentials.account());
        boolean matches = passwords.matches(credentials.password(), account.map(Account::passwordHash));
        return account.filter(found -> matches).filter(found -> hasCode(found, credentials));
    }

    private boolean hasCode(Account account, Credentials credentials) {
        if (!account.hasSecondFactor()) {
            return true;
        }
        if (credentials.code() == null) {
            throw new IdentityException(CODE_NEEDED);
        }
        return secondFactor.use(credentials.account(), credentials.code());
    }

    private static void refuseWhile(Duration closed) {
        if (!closed.isZero()) {
            throw new IdentityException(SIGN_IN_CLOSED, closed);
        }
    }
}
