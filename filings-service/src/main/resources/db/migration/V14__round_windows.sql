-- A round opens and closes at instants, and may be for some indicators and regions only. The status is what the job last
-- noted; what counts is the clock. The due date goes: it never closed a round, so it is not taken for a closing instant.
alter table round rename column opened_by to created_by;
alter table round rename column opened_at to created_at;
alter table round drop column due;
alter table round add column opens_at timestamptz;
alter table round add column closes_at timestamptz check (closes_at > opens_at);
alter table round add column indicators text[] not null default '{}';
alter table round add column regions text[] not null default '{}';
update round set opens_at = created_at;
alter table round alter column opens_at set not null;
alter table round alter column indicators drop default;
alter table round alter column regions drop default;
alter table round drop constraint round_status_check;
alter table round add constraint round_status_check check (status in ('PLANNED', 'OPEN', 'CLOSED'));

-- Whether two rounds of a period get in each other's way depends on window and scope; the service decides it alone, under
-- a lock on the period.
drop index round_one_open;
create index round_not_over on round (period, demonstration) where closed_at is null;
drop index round_latest;
create index round_latest on round (opens_at desc, created_at desc, id);

-- That a department may file for one place after the round has closed (延期).
create table extension (
    id              uuid        primary key,
    version         integer     not null,
    round           uuid        not null references round (id),
    region          text        not null,
    indicator       text        not null,
    department      text        not null,
    status          text        not null check (status in ('REQUESTED', 'GRANTED', 'REFUSED')),
    reason          text        not null,
    asked_until     timestamptz not null,
    requested_by    text        not null,
    requested_at    timestamptz not null,
    until           timestamptz,
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text,
    check ((status = 'GRANTED') = (until is not null)),
    check ((status = 'REQUESTED') = (decided_at is null)),
    check (decided_by <> requested_by)
);
create unique index extension_one_request on extension (round, region, indicator, department)
    where status = 'REQUESTED';
create index extension_granted on extension (round, region, indicator, department) where status = 'GRANTED';
create index extension_latest on extension (requested_at desc, id);
