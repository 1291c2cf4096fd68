-- The ledger of reform measures. A measure changes by steps, each with an event.
create table reform_measure (
    id            uuid        primary key,
    version       integer     not null,
    document      text        not null,
    issued        date        not null,
    clause        text        not null,
    ordinal       integer     not null,
    set_number    integer     not null,
    set_zh        text        not null,
    set_en        text        not null,
    title_zh      text        not null,
    title_en      text        not null,
    region        text        not null,
    indicator     text        not null,
    lead          varchar[]   not null check (cardinality(lead) > 0),
    responsible   varchar[]   not null,
    others        varchar[]   not null,
    milestones    date[]      not null,
    next_due      date,
    status        text        not null check (status in
                      ('NOT_STARTED', 'IN_PROGRESS', 'DONE_CLAIMED', 'DONE_VERIFIED', 'SUSPENDED')),
    started       boolean     not null,
    steps         integer     not null,
    claimed_by    text,
    claimed_at    timestamptz,
    in_time       boolean,
    verified_by   text,
    verified_at   timestamptz,
    suspended_for text,
    check ((claimed_at is not null) = (status in ('DONE_CLAIMED', 'DONE_VERIFIED'))),
    check ((claimed_by is null) = (claimed_at is null) and (in_time is null) = (claimed_at is null)),
    check ((verified_at is not null) = (status = 'DONE_VERIFIED')),
    check (verified_by is null or verified_by <> claimed_by),
    check ((suspended_for is not null) = (status = 'SUSPENDED')),
    unique (region, document, clause)
);
create index reform_measure_in_order on reform_measure (region, document, ordinal, id);
create index reform_measure_open on reform_measure (next_due) where status in ('NOT_STARTED', 'IN_PROGRESS');
create index reform_measure_lead on reform_measure using gin (lead);
create index reform_measure_responsible on reform_measure using gin (responsible);

-- What happened to a measure. What the clock did takes no step, and is noted once for each due date. Only added to.
create table reform_event (
    id         uuid        primary key,
    measure    uuid        not null references reform_measure (id),
    step       integer,
    kind       text        not null,
    actor      text,
    department text,
    at         timestamptz not null,
    text       text,
    milestone  date,
    in_time    boolean,
    evidence   uuid[]      not null,
    status     text        not null,
    due        date,
    unique (measure, step),
    check ((step is null) = (kind in ('TURNED_GREEN', 'TURNED_YELLOW', 'TURNED_RED'))),
    check ((in_time is not null) = (kind = 'CLAIMED'))
);
create unique index reform_event_of_clock on reform_event (measure, kind, due) where step is null;
create index reform_event_of_measure on reform_event (measure, at, step);
create index reform_event_decisions on reform_event (at) where kind in ('VERIFIED', 'RETURNED');

-- Which numbers a measure is meant to move.
create table reform_effect (
    measure  uuid not null references reform_measure (id),
    scenario text not null,
    target   text,
    primary key (measure, scenario)
);

-- Monthly bulletins: composed once, never changed.
create table reform_bulletin (
    id          uuid        primary key,
    month       text        not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
    region      text        not null,
    composed_at timestamptz not null,
    unique (region, month)
);
create index reform_bulletin_latest on reform_bulletin (month desc, region);
create table reform_bulletin_row (
    bulletin   uuid    not null references reform_bulletin (id),
    counted_by text    not null check (counted_by in ('ALL', 'DEPARTMENT', 'INDICATOR')),
    code       text    not null,
    measures   integer not null,
    done       integer not null,
    on_time    integer not null,
    late       integer not null,
    returned   integer not null,
    overdue    integer not null,
    waiting    integer not null,
    suspended  integer not null,
    primary key (bulletin, counted_by, code),
    check (done = on_time + late)
);

create function reform_history_stays() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name;
end
$$;
create trigger reform_event_stays before update or delete on reform_event
    for each row execute function reform_history_stays();
create trigger reform_bulletin_stays before update or delete on reform_bulletin
    for each row execute function reform_history_stays();
create trigger reform_bulletin_row_stays before update or delete on reform_bulletin_row
    for each row execute function reform_history_stays();
