-- One department's submission for one indicator, region and round.
create table filing (
    id            uuid        primary key,
    version       integer     not null,
    round         uuid        not null references round (id),
    period        text        not null,
    region        text        not null,
    indicator     text        not null,
    department    text        not null,
    demonstration boolean     not null,
    status        text        not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    findings      jsonb       not null,
    steps         integer     not null,
    created_by    text        not null,
    created_at    timestamptz not null,
    submitted_at  timestamptz,
    accepted_at   timestamptz,
    unique (round, region, indicator, department)
);
create index filing_latest on filing (created_at desc, id);
create index filing_by_department on filing (department, created_at desc, id);
create index filing_by_status on filing (status, created_at desc, id);
create index filing_by_region on filing (region, created_at desc, id);
create index filing_by_indicator on filing (indicator, created_at desc, id);

-- What happened to a filing, one row a step: who, when, what, why. Only ever added to.
create table filing_event (
    filing uuid        not null references filing (id),
    step   integer     not null,
    kind   text        not null,
    actor  text        not null,
    at     timestamptz not null,
    reason text,
    primary key (filing, step)
);

-- Every version of every entry. A new value is a new row; the row before it is marked superseded, its value stays.
create table entry (
    id            uuid        primary key,
    entry         uuid        not null,
    version       integer     not null,
    filing        uuid        not null references filing (id),
    step          integer     not null,
    position      integer     not null,
    scenario      text        not null,
    unit          text        not null,
    value         numeric,
    special       text        check (special in ('NO_PRACTICE', 'NOT_APPLICABLE', 'NO_DATA')),
    justification text,
    findings      jsonb       not null,
    superseded    boolean     not null,
    withdrawn     boolean     not null,
    unique (entry, version),
    check ((value is null) <> (special is null))
);
create unique index entry_current on entry (filing, scenario) where not superseded;

-- Accepted values, the measurements. Only ever added to.
create table measurement (
    entry         uuid        not null,
    version       integer     not null,
    filing        uuid        not null references filing (id),
    region        text        not null,
    scenario      text        not null,
    period        text        not null,
    period_end    date        not null,
    unit          text        not null,
    value         numeric,
    special       text,
    withdrawn     boolean     not null,
    demonstration boolean     not null,
    accepted_at   timestamptz not null,
    department    text        not null,
    id            uuid        primary key,
    unique (entry, version)
);
create index measurement_last on measurement (region, scenario, demonstration, period_end desc, accepted_at desc);
