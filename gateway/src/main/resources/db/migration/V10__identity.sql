-- Who may sign in. Passwords are kept as bcrypt hashes only.
create table account (
    id            uuid        primary key,
    name          text        not null unique,
    password_hash text        not null,
    roles         text[]      not null check (cardinality(roles) > 0),
    department    text,
    regions       text[]      not null,
    created_at    timestamptz not null,
    created_by    text        not null,
    version       integer     not null,
    check (not roles @> array ['DEPARTMENT'] or (department is not null and cardinality(regions) > 0))
);

-- Failed sign-ins in a row, by the name that was tried, whether or not there is such an account.
create table sign_in_failures (
    name          text        primary key,
    failures      integer     not null check (failures >= 0),
    last_at       timestamptz not null,
    closed_until  timestamptz
);
create index sign_in_failures_age on sign_in_failures (last_at);
