-- Files of cases (办件) that were taken in, and what each came to. One is current for each place.
create table case_upload (
    id               uuid        primary key,
    version          integer     not null,
    round            uuid        not null references round (id),
    period           text        not null,
    region           text        not null,
    department       text        not null,
    indicator        text        not null,
    scenario         text        not null,
    unit             text        not null,
    measure          text        not null,
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
    updated          bigint      not null,
    unchanged        bigint      not null,
    removed          bigint      not null,
    duplicates       bigint      not null,
    rejected         bigint      not null,
    unfinished       bigint      not null,
    unknown          bigint      not null,
    rejected_by_rule jsonb       not null,
    ignored_columns  jsonb       not null,
    measured         bigint      not null,
    median           numeric,
    mean             numeric,
    p10              numeric,
    p90              numeric,
    digest           text        not null,
    replaced_by      uuid        references case_upload (id) deferrable initially deferred,
    check (read = accepted + duplicates + rejected),
    check (accepted = created + updated + unchanged)
);
create unique index case_upload_current on case_upload (round, region, department, scenario) where replaced_by is null;
create index case_upload_latest on case_upload (uploaded_at desc, id);
create index case_upload_by_department on case_upload (department, uploaded_at desc, id);

-- The cases of the current uploads. Without a reference to case_upload: a check for each of a million rows would take
-- longer than writing them, and only one statement writes here. Numbers sort by their bytes, which is fast.
create table case_record (
    upload        uuid        not null,
    number        text        collate "C" not null,
    item          text,
    received      timestamptz not null,
    completed     timestamptz,
    steps         integer,
    documents     integer,
    cost          numeric,
    seconds       bigint,
    calendar_days integer,
    working_days  integer,
    primary key (upload, number)
);

-- The first rejected rows of an upload, without what stood in columns that nobody asked for.
create table case_rejection (
    id     uuid   primary key,
    upload uuid   not null references case_upload (id),
    line   bigint not null,
    field  text,
    rule   text   not null,
    value  text,
    unique (upload, line)
);
