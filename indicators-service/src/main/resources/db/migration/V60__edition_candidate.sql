-- What the task force looks at before it becomes an edition. Everything here is only ever added, which the triggers keep
-- even where the application would not: bytes that were reviewed are the bytes that are published.
create sequence edition_candidate_seq increment by 50;

create table edition_candidate (
    id                 bigint primary key default nextval('edition_candidate_seq'),
    periods            text[]      not null check (cardinality(periods) > 0),
    framework_edition  integer     not null,
    framework_digest   text        not null,
    method_version     text        not null,
    calendar_digest    text        not null,
    measurements       integer     not null,
    measurement_digest text        not null,
    scores             integer     not null,
    seed               bigint      not null,
    draws              integer     not null,
    demonstration      boolean     not null,
    started_by         text        not null,
    frozen_at          timestamptz not null
);

-- The inputs, the results and, once published, the report; content is kept uncompressed so that a range is read alone.
create table frozen_file (
    candidate  bigint not null references edition_candidate,
    path       text   not null,
    address    text   not null,
    media_type text   not null,
    size       bigint not null,
    sha256     text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content    bytea  not null,
    primary key (candidate, path),
    unique (candidate, address)
);

alter table frozen_file alter column content set storage external;

create sequence candidate_comment_seq increment by 50;

create table candidate_comment (
    id         bigint primary key default nextval('candidate_comment_seq'),
    candidate  bigint      not null references edition_candidate,
    author     text        not null,
    written_at timestamptz not null,
    text       text        not null check (text <> '')
);

create index candidate_comment_by_candidate on candidate_comment (candidate, written_at, id);

create table sign_off (
    candidate  bigint primary key references edition_candidate,
    approved   boolean     not null,
    reason     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null,
    check (approved or reason <> '')
);

create function refuse_change_of_record() returns trigger
    language plpgsql as
$$
begin
    raise exception '% is a record: nothing in it is changed or taken away', tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create function keep_as_record(tables text[]) returns void
    language plpgsql as
$$
declare
    kept text;
begin
    foreach kept in array tables loop
        execute format('create trigger only_added before update or delete on %I
            for each row execute function refuse_change_of_record()', kept);
        execute format('create trigger never_emptied before truncate on %I
            execute function refuse_change_of_record()', kept);
    end loop;
end
$$;

select keep_as_record(array ['edition_candidate', 'frozen_file', 'candidate_comment', 'sign_off']);

-- Who started a candidate does not sign it off.
create function refuse_own_sign_off() returns trigger
    language plpgsql as
$$
begin
    if exists (select from edition_candidate where id = new.candidate and started_by = new.decided_by) then
        raise exception 'candidate % needs a second person', new.candidate using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger second_person before insert on sign_off
    for each row execute function refuse_own_sign_off();
