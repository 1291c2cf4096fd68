-- How far scores and ranks of a period move when weights vary and when metrics are left out: one set for each period,
-- computed after its scores and gone with them.
create sequence interval_set_seq increment by 50;

create table interval_set (
    id                bigint primary key default nextval('interval_set_seq'),
    framework_edition integer     not null,
    period            text        not null,
    seed              bigint      not null,
    draws             integer     not null check (draws >= 1000),
    method_version    text        not null,
    demonstration     boolean     not null,
    newest_run        bigint      not null,
    computed_at       timestamptz not null,
    unique (framework_edition, period)
);

create sequence score_interval_seq increment by 50;

create table score_interval (
    id              bigint primary key default nextval('score_interval_seq'),
    interval_set    bigint  not null references interval_set on delete cascade,
    region          text    not null,
    node            text    not null,
    weights_low     numeric not null,
    weights_high    numeric not null,
    weights_best    integer not null,
    weights_worst   integer not null,
    leaving_low     numeric not null,
    leaving_high    numeric not null,
    leaving_best    integer not null,
    leaving_worst   integer not null,
    unique (interval_set, region, node),
    check (0 <= weights_low and weights_low <= weights_high and weights_high <= 100),
    check (0 <= leaving_low and leaving_low <= leaving_high and leaving_high <= 100),
    check (1 <= weights_best and weights_best <= weights_worst),
    check (1 <= leaving_best and leaving_best <= leaving_worst)
);
