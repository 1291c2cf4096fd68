-- Sites that are inspected by a scoring form; the forms themselves are files.
create table inspection_site (
    id            uuid        primary key,
    form          text        not null,
    name          text        not null,
    region        text        not null,
    department    text        not null,
    demonstration boolean     not null,
    created_by    text        not null,
    created_at    timestamptz not null,
    unique (region, form, name)
);
create index inspection_site_of_department on inspection_site (department, region);

-- One inspection of a site for each period; open until an inspector concludes it.
create table inspection (
    id               uuid         primary key,
    version          integer      not null,
    site             uuid         not null references inspection_site (id),
    site_name        text         not null,
    form             text         not null,
    region           text         not null,
    department       text         not null,
    demonstration    boolean      not null,
    period           text         not null,
    status           text         not null check (status in ('OPEN', 'CONCLUDED')),
    self_score       numeric(5,2) check (self_score between 0 and 100),
    self_assessed_by text,
    self_assessed_at timestamptz,
    score            numeric(5,2) check (score between 0 and 100),
    concluded_by     text,
    concluded_at     timestamptz,
    steps            integer      not null check (steps >= 1),
    unique (site, period),
    check ((status = 'CONCLUDED') = (score is not null and concluded_by is not null and concluded_at is not null)),
    check ((self_score is null) = (self_assessed_by is null)),
    check (concluded_by <> self_assessed_by)
);
create index inspection_latest on inspection (period desc, site_name, id);
create index inspection_ranked on inspection (form, period, score desc) where status = 'CONCLUDED';
create index inspection_of_department on inspection (department, region, period desc);

-- What the two sides gave each item.
create table inspection_score (
    inspection  uuid         not null references inspection (id),
    item        integer      not null check (item >= 1),
    self_points numeric(5,2) check (self_points >= 0),
    self_note   text,
    points      numeric(5,2) check (points >= 0),
    primary key (inspection, item)
);

-- What was found wrong at an item, and its rectification. Without an end while the calendar of that year is not published.
create table inspection_finding (
    id            uuid         primary key,
    version       integer      not null,
    inspection    uuid         not null references inspection (id),
    site          uuid         not null references inspection_site (id),
    site_name     text         not null,
    form          text         not null,
    item          integer      not null check (item >= 1),
    region        text         not null,
    department    text         not null,
    demonstration boolean      not null,
    period        text         not null,
    text          text         not null,
    lost          numeric(5,2) not null check (lost >= 0),
    repeats       integer      not null check (repeats >= 0),
    status        text         not null check (status in ('OPEN', 'REPORTED', 'RECTIFIED')),
    working_days  integer      not null check (working_days between 1 and 60),
    found_at      timestamptz  not null,
    until         timestamptz,
    reminded      boolean      not null,
    overdue_told  boolean      not null,
    report        text,
    reported_by   text,
    reported_at   timestamptz,
    verification  text,
    verified_by   text,
    verified_at   timestamptz,
    unique (inspection, item),
    check (status = 'OPEN' or reported_by is not null),
    check (status <> 'RECTIFIED' or verified_by <> reported_by)
);
create index inspection_finding_latest on inspection_finding (found_at desc, item, id);
create index inspection_finding_of_site on inspection_finding (site, item);
create index inspection_finding_of_department on inspection_finding (department, region, found_at desc);
create index inspection_finding_next on inspection_finding (until) where status = 'OPEN';
create index inspection_finding_unsettled on inspection_finding (found_at) where until is null;

-- To which item an attachment belongs; null for the inspection as a whole.
create table inspection_evidence (
    attachment uuid    primary key references attachment (id),
    inspection uuid    not null references inspection (id),
    item       integer check (item >= 1)
);
create index inspection_evidence_of_inspection on inspection_evidence (inspection);

-- Who did what, when and why. The clock has no account.
create table inspection_event (
    inspection uuid        not null references inspection (id),
    step       integer     not null check (step >= 1),
    kind       text        not null check (kind in ('OPENED', 'SELF_ASSESSED', 'ATTACHED', 'CONCLUDED', 'REPORTED',
        'VERIFIED', 'RETURNED', 'OVERDUE')),
    item       integer,
    actor      text,
    at         timestamptz not null,
    reason     text,
    primary key (inspection, step),
    check (actor is not null or kind = 'OVERDUE')
);
