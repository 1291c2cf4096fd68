-- What jobs did: a row when a run begins, counts and a heartbeat while it works, and how it ended. Of each job one run is
-- under way in all replicas together; the index sees to that. Times are the database's, which all replicas share.
create table job_run (
    id           bigint generated always as identity primary key,
    job          text        not null,
    trigger      text        not null check (trigger in ('SCHEDULE', 'PERSON', 'RECOVERY')),
    started_by   text,
    recovers     bigint      references job_run (id),
    status       text        not null check (status in ('RUNNING', 'DONE', 'FAILED', 'ABANDONED')),
    started_at   timestamptz not null,
    heartbeat_at timestamptz not null,
    ended_at     timestamptz,
    total        bigint,
    read         bigint      not null default 0,
    done         bigint      not null default 0,
    failed       bigint      not null default 0,
    error        text,
    check ((status = 'RUNNING') = (ended_at is null)),
    check (status <> 'FAILED' or error is not null),
    check ((trigger = 'RECOVERY') = (recovers is not null)),
    check (trigger <> 'PERSON' or started_by is not null)
);

create unique index job_run_alone on job_run (job) where status = 'RUNNING';
create index job_run_latest on job_run (job, id desc);
