-- Numbered editions, each chained to the one before by the hash of its manifest.
create table edition (
    number        integer primary key check (number > 0),
    candidate     bigint      not null unique references edition_candidate,
    kind          text        not null check (kind in ('PRELIMINARY', 'FINAL')),
    corrects      integer unique references edition,
    reason        text        not null,
    published_by  text        not null,
    published_at  timestamptz not null,
    embargo_until timestamptz,
    previous_hash text check (previous_hash ~ '^[0-9a-f]{64}$'),
    hash          text        not null unique check (hash ~ '^[0-9a-f]{64}$'),
    check (corrects is null or reason <> '' and corrects < number),
    check ((previous_hash is null) = (number = 1))
);

select keep_as_record(array ['edition']);

create function continue_the_chain() returns trigger
    language plpgsql as
$$
begin
    if not exists (select from sign_off where candidate = new.candidate and approved) then
        raise exception 'candidate % is not signed off', new.candidate using errcode = 'restrict_violation';
    end if;
    if new.number <> (select coalesce(max(number), 0) + 1 from edition)
        or new.previous_hash is distinct from (select hash from edition where number = new.number - 1) then
        raise exception 'edition % does not continue the chain', new.number using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger continued before insert on edition
    for each row execute function continue_the_chain();

-- What is to be published when its time has come.
create sequence planned_edition_seq increment by 50;

create table planned_edition (
    id            bigint primary key default nextval('planned_edition_seq'),
    candidate     bigint      not null references edition_candidate,
    kind          text        not null check (kind in ('PRELIMINARY', 'FINAL')),
    corrects      integer references edition,
    reason        text        not null,
    embargo_until timestamptz,
    publish_at    timestamptz not null,
    planned_by    text        not null,
    planned_at    timestamptz not null,
    status        text        not null check (status in ('PLANNED', 'PUBLISHED', 'CANCELLED', 'FAILED')),
    ended_by      text,
    ended_at      timestamptz,
    edition       integer references edition,
    refusal       text,
    version       integer     not null,
    check ((status = 'PLANNED') = (ended_at is null)),
    check ((status = 'PUBLISHED') = (edition is not null))
);

create unique index planned_edition_open on planned_edition (candidate) where status = 'PLANNED';
create index planned_edition_due on planned_edition (publish_at) where status = 'PLANNED';
