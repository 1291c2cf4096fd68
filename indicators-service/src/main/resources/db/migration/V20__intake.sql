-- What departments measured and reviewers accepted, as the filings-service delivered it. Rows are only ever added.
create sequence measurement_seq increment by 50;

create table measurement (
    id            bigint primary key default nextval('measurement_seq'),
    filing        uuid        not null,
    entry         uuid        not null,
    version       integer     not null check (version > 0),
    region        text        not null,
    indicator     text        not null,
    scenario      text        not null,
    period        text        not null,
    period_start  date        not null,
    period_end    date        not null,
    unit          text        not null,
    value         numeric,
    special       text check (special in ('NO_PRACTICE', 'NOT_APPLICABLE', 'NO_DATA')),
    withdrawn     boolean     not null,
    demonstration boolean     not null,
    department    text        not null,
    accepted_at   timestamptz not null,
    received_at   timestamptz not null,
    unique (filing, entry, version),
    check (withdrawn or (value is null) <> (special is null))
);

create index measurement_by_place on measurement (region, scenario, period_end);
create index measurement_by_period on measurement (period, region);

-- The value that stands for a region, scenario and period: the newest version of each entry, unless withdrawn; of
-- several entries the one accepted last. Region is part of the first key so that a filter on it reaches the index.
create view current_measurement as
select distinct on (region, scenario, period) *
from (select distinct on (region, filing, entry) * from measurement order by region, filing, entry, version desc) newest
where not withdrawn
order by region, scenario, period, accepted_at desc, id desc;

-- What scoring has not yet taken into account; written with the measurement, deleted with the scores it led to.
create sequence measurement_change_seq increment by 50;

create table measurement_change (
    id         bigint primary key default nextval('measurement_change_seq'),
    region     text not null,
    period_end date not null
);
