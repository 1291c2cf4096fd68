-- Scores in lighter rows. What a region came to in a period is a sheet; its rows say by number which node they are for.
-- Results lie in one of two slots, and score_standing says in which: a full run fills the other slot, in parts that several
-- processes may compute at once, and then makes it the standing one, so that nobody reads half of a run. What stood before
-- is computed anew by the first run after this migration.
drop table score;
drop sequence score_seq;
delete from interval_set;

create table score_node (
    framework_edition integer  not null,
    number            smallint not null,
    code              text     not null collate "C",
    kind              text     not null check (kind in ('OVERALL', 'DIMENSION', 'INDICATOR', 'METRIC', 'SCENARIO')),
    parent            text     collate "C",
    primary key (framework_edition, number),
    unique (framework_edition, code)
);

create table score_standing (
    only_one          boolean  primary key default true check (only_one),
    slot              smallint not null check (slot in (0, 1)),
    framework_edition integer  not null,
    method_version    text     not null
);

create sequence score_sheet_seq as integer cycle;

create table score_sheet (
    slot       smallint not null check (slot in (0, 1)),
    region     text     not null collate "C",
    period     text     not null collate "C",
    period_end date     not null,
    id         integer  not null,
    run        bigint   not null references score_run (id),
    primary key (slot, region, period)
);

create index score_sheet_by_period on score_sheet (slot, period, region);
create index score_sheet_by_run on score_sheet (run);

-- State as in the method, by number. Measurements are those of scenarios only: a node rests on those of the scenarios
-- below it. A region scored through others has several for a scenario, any other has one.
create table score_row (
    slot            smallint not null,
    sheet           integer  not null,
    node            smallint not null,
    state           smallint not null check (state between 0 and 4),
    carried_forward boolean  not null,
    demonstration   boolean  not null,
    measurement     bigint,
    score           numeric  check (score between 0 and 100),
    coverage        numeric  check (coverage between 0 and 1),
    measurements    bigint[],
    primary key (slot, sheet, node),
    check ((score is null) <> (state in (0, 1)))
) partition by list (slot);

create table score_row_0 partition of score_row for values in (0);
create table score_row_1 partition of score_row for values in (1);

create view score as
select (cast(h.id as bigint) << 16) + r.node as id, s.framework_edition, h.region, h.period, h.period_end, n.code as node,
       n.kind,
       (array ['SCORED', 'NO_PRACTICE', 'NOT_APPLICABLE', 'NO_DATA', 'BELOW_COVERAGE'])[r.state + 1] as state,
       r.score, r.coverage, r.carried_forward, r.demonstration,
       coalesce(r.measurements, array_remove(array [r.measurement], null)) as measurements, h.run
from score_standing s
join score_sheet h on h.slot = s.slot
join score_row r on r.slot = h.slot and r.sheet = h.id
join score_node n on n.framework_edition = s.framework_edition and n.number = r.node;

-- A full run under way: its slot, the periods it computes, its parts; and the changes that the standing results took into
-- account meanwhile, which its own must take too before they stand.
alter table score_run drop constraint score_run_status_check;
alter table score_run add constraint score_run_status_check check (status in ('RUNNING', 'DONE', 'FAILED'));
alter table score_run alter column finished_at drop not null;
alter table score_run add column slot smallint check (slot in (0, 1));
create unique index score_run_under_way on score_run (status) where status = 'RUNNING';

create table score_part (
    run     bigint  not null references score_run (id) on delete cascade,
    number  integer not null,
    regions text[]  not null,
    periods text[]  not null,
    read    integer not null default 0,
    written integer not null default 0,
    done    boolean not null default false,
    primary key (run, number)
);

create index score_part_to_do on score_part (run) where not done;

create table score_catch_up (
    region     text not null,
    period_end date not null
);
