package yingshang.identity;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
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

/** Sessions: beginning, recognising and ending them. What it says is what the database says at that moment. */
@ApplicationScoped
public class SessionService {

    private final SessionRepository sessions;
    private final RefreshTokenRepository refreshTokens;
    private final AccountRepository accounts;
    private final AuditService audit;
    private final IdentitySettings settings;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            RefreshTokenRepository refreshTokens,
            AccountRepository accounts,
            AuditService audit,
            IdentitySettings settings,
            Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.accounts = accounts;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Begins a session that is shown by tokens. */
    @Transactional
    NextTokens begin(UUID account) {
        Instant now = clock.instant();
        sessions.forgetOld(now);
        Session session = new Session(account, null, now, now.plus(settings.sessionLife()));
        sessions.persist(session);
        note(AuditKind.SIGNED_IN, account, "tokens");
        return next(session, now);
    }

    /** Begins a session that is shown by a cookie. */
    @Transactional
    Session begin(UUID account, Secret cookie) {
        Instant now = clock.instant();
        sessions.forgetOld(now);
        Session session = new Session(account, cookie.hash(), now, now.plus(settings.cookieLife()));
        sessions.persist(session);
        note(AuditKind.SIGNED_IN, account, "cookie");
        return session;
    }

    /**
     * Takes a refresh token and gives the next one. A token that was used before was stolen, from its owner or by them:
     * the session ends for both.
     */
    @Transactional
    Optional<NextTokens> renew(Secret shown) {
        Instant now = clock.instant();
        RefreshToken token = refreshTokens.held(shown.hash()).orElse(null);
        if (token == null) {
            return Optional.empty();
        }
        Session session = sessions.findById(token.session());
        if (token.isUsed()) {
            session.end(Session.End.REFRESH_TOKEN_USED_TWICE, now);
            note(
                    AuditKind.REFRESH_TOKEN_USED_TWICE,
                    session.account(),
                    session.id().toString());
            return Optional.empty();
        }
        token.use(now);
        boolean good = !session.isOver(now)
                && !token.isExpired(now)
                && accounts.findById(session.account()).mayEnter();
        return good ? Optional.of(next(session, now)) : Optional.empty();
    }

    private NextTokens next(Session session, Instant now) {
        Secret next = Secret.fresh("ysr_");
        Instant idle = now.plus(settings.refreshLife());
        Instant expires = idle.isBefore(session.expiresAt()) ? idle : session.expiresAt();
        refreshTokens.persist(new RefreshToken(next.hash(), session.id(), expires));
        Account account = accounts.findById(session.account());
        return new NextTokens(session.id(), account.view(), next, expires);
    }

    /** What the next tokens are made of. */
    record NextTokens(UUID session, AccountView account, Secret refreshToken, Instant expiresAt) {}

    /** Who is signed in by tokens of this session; empty when it is over or the account closed. */
    @Transactional
    Optional<Recognised> ofToken(UUID id) {
        return sessions.findByIdOptional(id).flatMap(session -> recognise(session, Recognised.Way.ACCESS_TOKEN));
    }

    /** Who is signed in by this cookie; empty when its session is over or was left alone for too long. */
    @Transactional
    Optional<Recognised> ofCookie(Secret cookie) {
        Instant oldest = clock.instant().minus(settings.cookieIdle());
        return sessions.ofCookie(cookie.hash())
                .filter(session -> session.usedAt().isAfter(oldest))
                .flatMap(session -> recognise(session, Recognised.Way.COOKIE));
    }

    private Optional<Recognised> recognise(Session session, Recognised.Way way) {
        Instant now = clock.instant();
        if (session.isOver(now)) {
            return Optional.empty();
        }
        Optional<Recognised> recognised = accounts.findByIdOptional(session.account())
                .filter(Account::mayEnter)
                .map(account -> Recognised.bySession(account.caller(), way, session.id()));
        recognised.ifPresent(known -> sessions.noteUse(known.session(), now));
        return recognised;
    }

    /** When a session ends by itself. */
    @Transactional
    Instant expiry(UUID id) {
        return sessions.findById(id).expiresAt();
    }

    /** One page of where the caller is signed in, the newest first. */
    @Transactional
    Page<OpenSessionView> open(Recognised asking, int page, int size) {
        UUID id = accounts.named(asking.caller().name())
                .map(Account::id)
                .orElseThrow(() -> new IdentityException(IdentityException.Reason.NO_SESSION));
        PanacheQuery<Session> open = sessions.open(id, clock.instant());
        List<OpenSessionView> items = open.page(page, size).list().stream()
                .map(session -> session.view(asking.session()))
                .toList();
        return new Page<>(items, page, size, open.count());
    }

    /** Signs out of one session. */
    @Transactional
    void end(UUID id) {
        Session session = sessions.findById(id);
        session.end(Session.End.SIGNED_OUT, clock.instant());
        note(AuditKind.SIGNED_OUT, session.account(), "here");
    }

    /** Signs its owner out of one session elsewhere; refuses, as if there were none, when it is not theirs or over. */
    @Transactional
    void end(UUID id, String owner) {
        Instant now = clock.instant();
        Session session = sessions.findByIdOptional(id)
                .filter(found -> !found.isOver(now))
                .filter(found ->
                        accounts.findById(found.account()).caller().name().equals(owner))
                .orElseThrow(() -> new IdentityException(IdentityException.Reason.SESSION_UNKNOWN));
        session.end(Session.End.SIGNED_OUT, now);
        audit.note(new Happening(AuditKind.SIGNED_OUT, owner, id.toString(), null));
    }

    /** Signs the account out everywhere, as its owner wishes. */
    @Transactional
    void endAll(String account) {
        endAll(account, Session.End.SIGNED_OUT);
        audit.note(new Happening(AuditKind.SIGNED_OUT, account, "everywhere", null));
    }

    private void note(AuditKind kind, UUID account, String subject) {
        audit.note(new Happening(kind, accounts.findById(account).caller().name(), subject, null));
    }

    /** Signs the account out everywhere. */
    @Transactional
    void endAll(String account, Session.End because) {
        Instant now = clock.instant();
        accounts.named(account).ifPresent(owner -> {
            List<Session> open = sessions.open(owner.id(), now).list();
            open.forEach(session -> session.end(because, now));
        });
    }
}
