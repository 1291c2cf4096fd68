-- What each replica of the gateway gave out in the last minutes (room limits). Lost in a crash without harm.
create unlogged table limit_spending (
    replica uuid not null,
    kind    text not null,
    name    text not null,
    minute  bigint not null,
    spent   bigint not null check (spent > 0),
    changed timestamptz not null,
    primary key (replica, kind, name, minute)
);

create index limit_spending_changed on limit_spending (changed);
create index limit_spending_minute on limit_spending (minute);
