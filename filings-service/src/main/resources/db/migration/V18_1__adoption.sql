-- From which figure of which upload of cases the value of an entry was taken over.
alter table entry
    add column source_upload    uuid references case_upload (id),
    add column source_statistic text,
    add constraint entry_source check ((source_upload is null) = (source_statistic is null));
