-- Appeals of enterprises (接诉即办). Numbers count all appeals; of a code only its digest is kept.
create sequence appeal_count;
create table appeal (
    id            uuid        primary key,
    version       integer     not null,
    number        text        not null unique,
    code_digest   text        not null check (length(code_digest) = 64),
    kind          text        not null check (kind in ('GENERAL', 'FEE')),
    channel       text        not null
        check (channel in ('HOTLINE_12345', 'HOTLINE_12315', 'PLATFORM', 'COUNTER', 'OTHER')),
    region        text        not null,
    department    text,
    title         text        not null,
    text          text        not null,
    enterprise    text        not null,
    contact       text,
    status        text        not null check (status in
        ('REGISTERED', 'TRANSFERRED', 'TAKEN_UP', 'ANSWERED', 'RESOLVED', 'CONFIRMED', 'CLOSED')),
    difficult     boolean     not null,
    demonstration boolean     not null,
    received_at   timestamptz not null,
    registered_by text        not null,
    registered_at timestamptz not null,
    answer        text,
    resolution    text,
    resolved_by   text,
    disputes      integer     not null check (disputes >= 0),
    ended_at      timestamptz,
    steps         integer     not null check (steps >= 1),
    check (received_at <= registered_at),
    check ((status in ('CONFIRMED', 'CLOSED')) = (ended_at is not null)),
    check (status = 'REGISTERED' or status = 'CLOSED' or department is not null)
);
create index appeal_latest on appeal (received_at desc, id);
create index appeal_of_department on appeal (department, region, received_at desc, id);
create index appeal_contact on appeal (ended_at) where contact is not null;

-- By when what has to be done. Without an end while the calendar of that year is not published.
create table appeal_deadline (
    appeal     uuid        not null references appeal (id),
    due        text        not null check (due in ('TAKE_UP', 'ANSWER', 'RESOLUTION')),
    term_count integer     not null check (term_count >= 1),
    term_unit  text        not null check (term_unit in ('WORKING_DAY', 'CALENDAR_DAY', 'HOUR')),
    begins     timestamptz not null,
    until      timestamptz,
    met_at     timestamptz,
    ended      boolean     not null,
    escalation text        not null check (escalation in ('NONE', 'REMINDED', 'DEPARTMENT', 'TASK_FORCE')),
    primary key (appeal, due),
    check (not ended or met_at is null)
);
create index appeal_deadline_next on appeal_deadline (until) where met_at is null and not ended;
create index appeal_deadline_unsettled on appeal_deadline (begins) where until is null and not ended;

-- Who did what, when and why. The clock and enterprises have no account.
create table appeal_event (
    appeal     uuid        not null references appeal (id),
    step       integer     not null check (step >= 1),
    kind       text        not null check (kind in ('REGISTER', 'TRANSFER', 'TAKE_UP', 'ANSWER', 'FIND_DIFFICULT',
        'RESOLVE', 'CONFIRM', 'DISPUTE', 'ESCALATE', 'CLOSE')),
    actor      text,
    at         timestamptz not null,
    department text,
    due        text,
    escalation text,
    reason     text,
    primary key (appeal, step),
    check ((kind = 'ESCALATE') = (due is not null and escalation is not null)),
    check (actor is not null or kind in ('CONFIRM', 'DISPUTE', 'ESCALATE'))
);

-- Wrong codes for a number.
create table appeal_guesses (
    appeal   uuid        primary key references appeal (id),
    failures integer     not null,
    since    timestamptz
);
