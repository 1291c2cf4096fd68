-- Which process runs or ran a job, as number@host: where to look into the log.
alter table job_run add column process text not null default '';
