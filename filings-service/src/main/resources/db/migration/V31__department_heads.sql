-- The head of a department can be told something that the department is not told: what it let become overdue.
alter table notification drop constraint notification_check;
alter table notification add constraint notification_recipient
    check (role is null and department is not null
        or role is not null and (department is null or role = 'HEAD'));
alter table mail_address drop constraint mail_address_kind_check;
alter table mail_address add constraint mail_address_kind_check check (kind in ('DEPARTMENT', 'HEAD', 'ROLE'));
