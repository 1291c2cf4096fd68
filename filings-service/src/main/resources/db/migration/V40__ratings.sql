-- Ratings of government services (政务服务好差评) and what followed from them. A rating is known by its number within
-- region and department. Days are those of Asia/Shanghai.
create table rating (
    id                uuid        primary key,
    region            text        not null,
    department        text        not null,
    number            text        collate "C" not null,
    item              text        not null,
    service_window    text,
    channel           text        not null,
    level             integer     not null check (level between 1 and 5),
    handled_on        date        not null,
    rated_at          timestamptz not null,
    entered_at        timestamptz not null,
    rated_on          date        not null generated always as ((rated_at at time zone 'Asia/Shanghai')::date) stored,
    entered_on        date        not null generated always as ((entered_at at time zone 'Asia/Shanghai')::date) stored,
    real_name         boolean     not null,
    entry_days        integer,
    upload            uuid,
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    steps             integer     not null,
    ground            text,
    excluded_reason   text,
    excluded_by       text,
    excluded_at       timestamptz,
    -- The rectification (差评整改); only bad ratings have one.
    status            text,
    complexity        text,
    due_at            timestamptz,
    answer            text,
    answered_by       text,
    rectified_at      timestamptz,
    rectified_on      date        generated always as ((rectified_at at time zone 'Asia/Shanghai')::date) stored,
    closed_at         timestamptz,
    revisited_at      timestamptz,
    revisit_satisfied boolean,
    reminded          integer     not null,
    contact_erased_at timestamptz,
    unique (region, department, number),
    check ((level <= 2) = (status is not null)),
    check ((level <= 2) = (complexity is not null)),
    check ((level <= 2) = (due_at is not null)),
    check ((ground is null) = (excluded_at is null)),
    check (entry_days is null or channel = 'CARD')
);
create index rating_latest on rating (rated_at desc, id);
create index rating_of_region on rating (region, rated_at desc, id);
create index rating_of_day on rating (region, rated_on);
create index rating_of_department on rating (department, region, rated_at desc, id);
create index rating_of_upload on rating (upload);
create index rating_open on rating (due_at) where status = 'OPEN';
create index rating_days_unknown on rating (entered_at) where channel = 'CARD' and entry_days is null;

-- Who can be asked again: of bad ratings only, apart from them, so that erasing is deleting.
create table rating_contact (
    rating  uuid primary key references rating (id),
    name    text,
    phone   text,
    comment text
);

create table rating_event (
    id     uuid        primary key,
    rating uuid        not null references rating (id),
    step   integer     not null,
    kind   text        not null,
    actor  text,
    at     timestamptz not null,
    reason text,
    unique (rating, step)
);
create index rating_event_notes on rating_event (rating) where kind in ('REVISITED', 'NOT_REACHED') and reason is not null;

-- Files of ratings that were taken in, and what each came to.
create table rating_upload (
    id               uuid        primary key,
    region           text        not null,
    department       text,
    file_name        text,
    form             text        not null,
    encoding         text        not null,
    size             bigint      not null,
    sha256           text        not null,
    uploaded_by      text        not null,
    uploaded_at      timestamptz not null,
    read             bigint      not null,
    accepted         bigint      not null,
    created          bigint      not null,
    unchanged        bigint      not null,
    duplicates       bigint      not null,
    rejected         bigint      not null,
    bad              bigint      not null,
    rejected_by_rule jsonb       not null,
    ignored_columns  jsonb       not null,
    digest           text        not null,
    check (read = accepted + duplicates + rejected),
    check (accepted = created + unchanged)
);
create index rating_upload_latest on rating_upload (uploaded_at desc, id);
create index rating_upload_of_department on rating_upload (department, uploaded_at desc, id);

create table rating_rejection (
    id     uuid   primary key,
    upload uuid   not null references rating_upload (id),
    line   bigint not null,
    field  text,
    rule   text   not null,
    value  text,
    unique (upload, line)
);

-- What the ratings of a region and period came to when a filing took a figure over: its evidence, never changed.
create table rating_statement (
    id       uuid        primary key,
    filing   uuid        not null,
    scenario text        not null,
    figure   text        not null,
    region   text        not null,
    period   text        not null,
    value    numeric     not null,
    unit     text        not null,
    basis    bigint      not null,
    figures  jsonb       not null,
    digest   text        not null,
    made_by  text        not null,
    made_at  timestamptz not null
);
create index rating_statement_of_filing on rating_statement (filing, made_at desc, id);

alter table evidence_link drop constraint evidence_link_kind_check;
alter table evidence_link add constraint evidence_link_kind_check
    check (kind in ('ATTACHMENT', 'CASE_UPLOAD', 'RATING_STATEMENT'));
