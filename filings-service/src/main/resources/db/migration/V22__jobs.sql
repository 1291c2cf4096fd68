-- Every room may bring jobs now: a job is its name, as on the wire.
alter table filing_job_run drop constraint filing_job_run_job_check;
update filing_job_run set job = lower(job);
alter table filing_job_run add check (job ~ '^[a-z]+(-[a-z]+)*$');
create index filing_job_run_of_job on filing_job_run (job, started_at desc, id);
