-- For each region, period and scenario of time, procedures, documents or cost: the value that counts and the references
-- it is held against. Cuts are computed from these by one rule when they are read.
create sequence reduction_seq increment by 50;

create table reduction (
    id                bigint primary key default nextval('reduction_seq'),
    framework_edition integer not null,
    region            text    not null,
    period            text    not null,
    period_end        date    not null,
    indicator         text    not null,
    metric            text    not null,
    scenario          text    not null,
    value             numeric not null,
    measurement       bigint  not null references measurement (id),
    carried_forward   boolean not null,
    demonstration     boolean not null,
    baseline          numeric,
    baseline_as_of    date,
    baseline_measurement bigint references measurement (id),
    unique (framework_edition, region, period, scenario),
    check ((baseline is null) = (baseline_as_of is null))
);

create index reduction_by_indicator on reduction (framework_edition, indicator, region, period);
