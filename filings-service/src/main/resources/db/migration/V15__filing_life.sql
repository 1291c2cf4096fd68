-- Corrections, withdrawals and returns of single entries; and what the review desk sorts by.
alter table filing drop constraint filing_round_region_indicator_department_key;
alter table filing drop constraint filing_status_check;
alter table filing
    add constraint filing_status_check
        check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'CORRECTING', 'WITHDRAWN')),
    add column correction         boolean not null default false,
    add column late               boolean not null default false,
    add column first_submitted_at timestamptz,
    add column withdrawn_at       timestamptz,
    add column accepted_step      integer,
    add column accepted_findings  jsonb,
    add column returned_step      integer,
    add column return_deadline    timestamptz,
    add column held               integer not null default 0,
    add column blocking           integer not null default 0,
    add column asking             integer not null default 0,
    add column informing          integer not null default 0;

-- What was there before learns its own history.
update filing
   set first_submitted_at = (select min(at) from filing_event where filing = id and kind = 'SUBMITTED'),
       accepted_step = (select max(step) from filing_event where filing = id and kind = 'ACCEPTED'),
       accepted_findings = case when status = 'ACCEPTED' then findings end,
       returned_step = (select max(step) from filing_event where filing = id and kind = 'RETURNED' and status = 'RETURNED');
with said as (
    select filing.id, finding ->> 'rule' as rule
      from filing, jsonb_array_elements(filing.findings) as finding
    union all
    select entry.filing, finding ->> 'rule'
      from entry, jsonb_array_elements(entry.findings) as finding
     where not superseded and not withdrawn),
ranked as (
    select id,
           count(*) filter (where rule in ('LARGE_IMPROVEMENT', 'LARGE_WORSENING', 'VALUE_LOST')) as asking,
           count(*) filter (where rule = 'MISSING_SCENARIO') as informing,
           count(*) as findings
      from said group by id)
update filing
   set asking = ranked.asking, informing = ranked.informing,
       blocking = ranked.findings - ranked.asking - ranked.informing
  from ranked where ranked.id = filing.id;
update filing
   set held = (select count(*) from entry where entry.filing = filing.id and not superseded and not withdrawn);

-- A withdrawn filing frees its place.
create unique index filing_place on filing (round, region, indicator, department) where status <> 'WITHDRAWN';

create index filing_queue_by_age on filing (submitted_at, id) where status = 'SUBMITTED';
create index filing_queue_by_severity on filing (blocking desc, asking desc, informing desc, submitted_at, id)
    where status = 'SUBMITTED';

-- Why a filing was returned, and until when it is to be mended.
alter table filing_event add column reason_code text, add column deadline timestamptz;

-- The entries that a return names; only these reopen. A return without rows reopens all.
create table returned_entry (
    filing      uuid    not null,
    step        integer not null,
    scenario    text    not null,
    reason_code text    not null,
    reason      text,
    primary key (filing, step, scenario),
    foreign key (filing, step) references filing_event (filing, step)
);

create index entry_history on entry (filing, step);
create index measurement_of_filing on measurement (filing, entry, version desc);
