-- What somebody should hear: a department (in all its regions, or one) or everybody with a role. Only ever added to.
create table notification (
    id         uuid        primary key,
    kind       text        not null,
    department text,
    region     text,
    role       text,
    subject    uuid        not null,
    occasion   text        not null,
    details    jsonb       not null,
    created_at timestamptz not null,
    check ((department is null) <> (role is null)),
    check (region is null or department is not null)
);
-- The same is told once.
create unique index notification_once on notification (subject, kind, occasion, department, region, role)
    nulls not distinct;
create index notification_of_department on notification (department, created_at desc, id) where department is not null;
create index notification_of_role on notification (role, created_at desc, id) where role is not null;

-- Which account has read it.
create table notification_read (
    notification uuid        not null references notification (id),
    account      text        not null,
    at           timestamptz not null,
    primary key (notification, account)
);

-- Mailboxes of departments and roles: no person's.
create table mail_address (
    kind    text        not null check (kind in ('DEPARTMENT', 'ROLE')),
    code    text        not null,
    address text        not null,
    set_by  text        not null,
    set_at  timestamptz not null,
    primary key (kind, code)
);

-- Notifications to be mailed, and what became of each. Rows stay as the record of it.
create table mailing (
    notification uuid        primary key references notification (id),
    status       text        not null check (status in ('PENDING', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN')),
    attempts     integer     not null,
    due_at       timestamptz not null,
    last_error   text,
    created_at   timestamptz not null,
    settled_at   timestamptz
);
create index mailing_due on mailing (due_at) where status = 'PENDING';
create index mailing_unsent on mailing (status) where status <> 'SENT';
