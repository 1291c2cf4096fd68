-- Reductions lie in the sheets of scores, and stand and go with them.
drop table reduction;
drop sequence reduction_seq;

create table reduction_row (
    slot                 smallint not null,
    sheet                integer  not null,
    scenario             smallint not null,
    carried_forward      boolean  not null,
    demonstration        boolean  not null,
    measurement          bigint   not null,
    baseline_measurement bigint,
    baseline_as_of       date,
    value                numeric  not null,
    baseline             numeric,
    primary key (slot, sheet, scenario),
    check ((baseline is null) = (baseline_as_of is null))
) partition by list (slot);

create table reduction_row_0 partition of reduction_row for values in (0);
create table reduction_row_1 partition of reduction_row for values in (1);

create view reduction as
select (cast(h.id as bigint) << 16) + r.scenario as id, s.framework_edition, h.region, h.period, h.period_end,
       split_part(n.parent, '.', 1) as indicator, n.parent as metric, n.code as scenario, r.value, r.measurement,
       r.carried_forward, r.demonstration, r.baseline, r.baseline_as_of, r.baseline_measurement
from score_standing s
join score_sheet h on h.slot = s.slot
join reduction_row r on r.slot = h.slot and r.sheet = h.id
join score_node n on n.framework_edition = s.framework_edition and n.number = r.scenario;
