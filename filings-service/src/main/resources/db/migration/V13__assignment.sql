-- Who files what (指派). An assignment ends once and is kept; a department that is assigned again gets a new row.
create table assignment (
    id          uuid        primary key,
    version     integer     not null,
    department  text        not null,
    indicator   text        not null,
    region      text        not null,
    role        text        not null check (role in ('LEAD', 'RESPONSIBLE')),
    document    text,
    clause      text,
    since       timestamptz not null,
    assigned_by text        not null,
    ended_at    timestamptz,
    ended_by    text,
    end_reason  text,
    check ((document is null) = (clause is null)),
    check ((ended_at is null) = (ended_by is null)),
    check (ended_at is null or ended_at >= since)
);
create unique index assignment_stands on assignment (department, indicator, region) where ended_at is null;
create unique index assignment_one_lead on assignment (indicator, region) where ended_at is null and role = 'LEAD';
create index assignment_by_place on assignment (region, indicator, role, department, since, id);
