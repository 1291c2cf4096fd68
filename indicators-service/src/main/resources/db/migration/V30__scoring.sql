-- A run and its scores are written in one transaction: a killed run leaves nothing, and its changes wait for the next.
create sequence score_run_seq increment by 50;

create table score_run (
    id                bigint primary key default nextval('score_run_seq'),
    kind              text        not null check (kind in ('INCREMENTAL', 'FULL')),
    started_by        text        not null,
    framework_edition integer     not null,
    method_version    text        not null,
    started_at        timestamptz not null,
    finished_at       timestamptz not null,
    status            text        not null check (status in ('DONE', 'FAILED')),
    measurements_read integer     not null default 0,
    scores_written    integer     not null default 0,
    error             text
);

create index score_run_by_start on score_run (started_at desc, id desc);
create index score_run_by_edition on score_run (framework_edition, status);

-- The standing result of each region, period and node under an edition of the framework.
create sequence score_seq increment by 50;

create table score (
    id                bigint primary key default nextval('score_seq'),
    framework_edition integer     not null,
    region            text        not null,
    period            text        not null,
    period_end        date        not null,
    node              text        not null,
    kind              text        not null check (kind in ('OVERALL', 'DIMENSION', 'INDICATOR', 'METRIC', 'SCENARIO')),
    state             text        not null
        check (state in ('SCORED', 'NO_PRACTICE', 'NOT_APPLICABLE', 'NO_DATA', 'BELOW_COVERAGE')),
    score             numeric check (score between 0 and 100),
    coverage          numeric check (coverage between 0 and 1),
    carried_forward   boolean     not null,
    demonstration     boolean     not null,
    measurements      bigint[]    not null,
    run               bigint      not null references score_run (id),
    unique (framework_edition, region, period, node),
    check ((score is null) <> (state in ('SCORED', 'NO_PRACTICE')))
);

create index score_by_node on score (framework_edition, period, node);
create index score_by_kind on score (framework_edition, kind, region, period);
