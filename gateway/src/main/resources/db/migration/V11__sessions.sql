-- An administrator chooses a password only until its owner has chosen another. A closed account cannot sign in.
alter table account
    add column password_temporary boolean not null default false,
    add column closed_at timestamptz,
    add column factor_secret bytea,
    add column factor_confirmed_at timestamptz,
    add column factor_last_step bigint,
    add check (factor_secret is not null or factor_confirmed_at is null);

-- Who is signed in. A row is asked for with every request, so that an end is felt at once.
create table session (
    id            uuid        primary key,
    account       uuid        not null references account,
    kind          text        not null check (kind in ('TOKENS', 'COOKIE')),
    cookie_hash   bytea       unique check ((cookie_hash is not null) = (kind = 'COOKIE')),
    started_at    timestamptz not null,
    used_at       timestamptz not null,
    expires_at    timestamptz not null,
    ended_at      timestamptz,
    ended_because text,
    check ((ended_at is null) = (ended_because is null))
);
create index session_open on session (account) where ended_at is null;
create index session_age on session (expires_at);

-- What access tokens are renewed with. Each works once; one that comes a second time ends its session.
create table refresh_token (
    hash       bytea       primary key,
    session    uuid        not null references session on delete cascade,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index refresh_token_session on refresh_token (session);
