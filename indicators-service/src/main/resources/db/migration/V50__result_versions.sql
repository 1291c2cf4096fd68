-- How often each kind of result has changed; raised by every transaction that changes it, as its last act. An answer's
-- ETag is made of these.
create table result_version (
    subject text   primary key,
    number  bigint not null default 0
);

insert into result_version (subject) values ('MEASUREMENTS'), ('SCORES'), ('INTERVALS');
