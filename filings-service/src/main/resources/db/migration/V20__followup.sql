-- Runs of the jobs that follow filing up. A run is one transaction with its row: one that was broken off left neither.
create table filing_job_run (
    id         uuid        primary key,
    job        text        not null check (job in ('ROUNDS', 'REMINDERS')),
    started_by text,
    started_at timestamptz not null,
    ended_at   timestamptz not null,
    read       integer     not null,
    done       integer     not null,
    error      text,
    check (error is null or done = 0)
);
create index filing_job_run_latest on filing_job_run (started_at desc, id);

-- What completeness and reminders ask for.
create index assignment_leads on assignment (indicator, region, since) where role = 'LEAD';
create index round_ends on round (least(closed_at, closes_at));
create index filing_to_mend on filing (return_deadline) where status = 'RETURNED';
