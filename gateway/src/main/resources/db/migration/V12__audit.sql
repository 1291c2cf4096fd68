-- What happened that somebody may have to answer for. Rows are only ever added, one after the other; each takes up the
-- hash of the one before, so that a change, a gap or another order is found.
create table audit_event (
    number   bigint      primary key,
    noted_at timestamptz not null,
    kind     text        not null,
    account  text,
    subject  text,
    detail   text,
    request  text,
    previous bytea       not null,
    hash     bytea       not null unique
);
create index audit_event_account on audit_event (account, number);
create index audit_event_kind on audit_event (kind, number);
create index audit_event_at on audit_event (noted_at);

create function refuse_change_of_audit() returns trigger
    language plpgsql as
$$
begin
    raise exception 'the audit log is a record: nothing in it is changed or taken away' using errcode = 'restrict_violation';
end
$$;

create trigger only_added before update or delete on audit_event
    for each row execute function refuse_change_of_audit();
create trigger never_emptied before truncate on audit_event
    execute function refuse_change_of_audit();
