-- Where targets stood from which day on: a row when a target's standing differs from the one noted before.
create sequence target_change_seq increment by 50;

create table target_change (
    id                bigint  primary key default nextval('target_change_seq'),
    target            text    not null,
    day               date    not null,
    framework_edition integer not null,
    status            text    not null,
    previous          text,
    value             numeric,
    measurement       bigint  references measurement (id),
    demonstration     boolean not null,
    unique (target, day)
);
