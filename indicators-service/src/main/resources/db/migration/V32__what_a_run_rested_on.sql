-- What a run computed with, so that it can be computed again: the working-day calendar in force, and the measurements of
-- each region it computed. Runs from before this migration say nothing of it.
alter table score_run add column calendar_digest text;
alter table score_run add column measurements_digest text;
alter table score_run add column regions integer not null default 0;

-- Measurements by which a region was scored, under the SHA-256 of their identifiers and versions: a region that has not
-- changed between two runs has the same list in both.
create table measurement_list (
    digest       bytea    primary key check (length(digest) = 32),
    measurements bigint[] not null
);

create table score_run_basis (
    run          bigint  not null references score_run (id) on delete cascade,
    region       text    collate "C" not null,
    list         bytea   not null references measurement_list (digest),
    measurements integer not null,
    -- How many measurements the regions before it have in this run; null while the run is under way.
    before       bigint,
    primary key (run, region)
);

create index score_run_basis_by_place on score_run_basis (run, before);
create index score_run_basis_by_list on score_run_basis (list);
