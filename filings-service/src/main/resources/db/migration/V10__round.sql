-- A round (填报期): the window in which departments file for one period.
create table round (
    id            uuid        primary key,
    version       integer     not null,
    period        text        not null,
    status        text        not null check (status in ('OPEN', 'CLOSED')),
    demonstration boolean     not null,
    due           date,
    opened_by     text        not null,
    opened_at     timestamptz not null,
    closed_by     text,
    closed_at     timestamptz,
    check ((status = 'CLOSED') = (closed_at is not null))
);
create unique index round_one_open on round (period, demonstration) where status = 'OPEN';
create index round_latest on round (opened_at desc, id);
