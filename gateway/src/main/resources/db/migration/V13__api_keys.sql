-- What programs show that act for an account without signing in. Of a key only the hash is kept.
create table api_key (
    id           uuid        primary key,
    account      uuid        not null references account,
    name         text        not null,
    hash         bytea       not null unique,
    scopes       text[]      not null check (cardinality(scopes) > 0),
    regions      text[]      not null,
    made_at      timestamptz not null,
    expires_at   timestamptz not null check (expires_at > made_at),
    last_used_at timestamptz,
    revoked_at   timestamptz,
    revoked_by   text,
    check ((revoked_at is null) = (revoked_by is null))
);
create index api_key_account on api_key (account, made_at desc);
create index api_key_made on api_key (made_at desc);
