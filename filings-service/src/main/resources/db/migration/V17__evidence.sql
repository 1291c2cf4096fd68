-- The bytes of evidence: large objects, which can be written and read piece by piece. A row and its object go together.
create table evidence_content (
    id      uuid primary key,
    content oid  not null unique
);
create function evidence_unlink() returns trigger language plpgsql as $$
begin
    perform lo_unlink(old.content);
    return old;
end
$$;
create trigger evidence_unlink after delete on evidence_content for each row execute function evidence_unlink();

-- Files attached to filings. One that was part of a submission stays when it is removed.
create table attachment (
    id         uuid        primary key,
    filing     uuid        not null,
    name       text        not null,
    type       text        not null check (type in ('PDF', 'OFD', 'PNG', 'JPEG', 'XLSX', 'ODS')),
    size       bigint      not null check (size > 0),
    sha256     text        not null check (length(sha256) = 64),
    content    uuid        not null references evidence_content (id),
    added_by   text        not null,
    added_at   timestamptz not null,
    removed_by text,
    removed_at timestamptz,
    check ((removed_by is null) = (removed_at is null))
);
create index attachment_of_filing on attachment (filing, added_at, id);
create index attachment_content on attachment (content);
create unique index attachment_standing on attachment (filing, sha256) where removed_at is null;

-- What stands for which scenario of a filing, which is an entry through all its versions. Ended links stay as history.
create table evidence_link (
    id        uuid        primary key,
    filing    uuid        not null,
    scenario  text        not null,
    kind      text        not null check (kind in ('ATTACHMENT', 'CASE_UPLOAD')),
    reference uuid        not null,
    made_by   text        not null,
    made_at   timestamptz not null,
    ended_by  text,
    ended_at  timestamptz,
    check ((ended_by is null) = (ended_at is null))
);
create unique index evidence_link_standing on evidence_link (filing, scenario, kind, reference) where ended_at is null;
create index evidence_link_of_filing on evidence_link (filing);
create index evidence_link_of_reference on evidence_link (reference);
