-- Answers to requests with an Idempotency-Key, written in the transaction that did the work, for the day it is sent again.
create table repetition (
    account     text        not null,
    key         text        not null,
    route       text        not null,
    fingerprint text        not null,
    answer      text        not null,
    created_at  timestamptz not null,
    primary key (account, key)
);
create index repetition_oldest on repetition (created_at);
