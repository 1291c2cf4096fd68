-- What indicators-service still has to hear, or has heard. Delivered and refused rows stay as the record of it.
create sequence delivery_seq increment by 50;
create table delivery (
    id            bigint      primary key,
    filing        uuid        not null,
    entry         uuid        not null,
    version       integer     not null,
    region        text        not null,
    scenario      text        not null,
    period        text        not null,
    unit          text        not null,
    value         numeric,
    special       text,
    withdrawn     boolean     not null,
    demonstration boolean     not null,
    accepted_at   timestamptz not null,
    department    text        not null,
    status        text        not null check (status in ('PENDING', 'DELIVERED', 'REFUSED')),
    attempts      integer     not null,
    due_at        timestamptz not null,
    last_error    text,
    created_at    timestamptz not null,
    settled_at    timestamptz,
    unique (filing, entry, version)
);
create index delivery_pending on delivery (due_at, id) where status = 'PENDING';
create index delivery_latest on delivery (status, id desc);
