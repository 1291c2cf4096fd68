-- What lists ask for that would otherwise read through everything that is newer; found with EXPLAIN on 50,000 filings.
create index filing_by_round on filing (round, created_at desc, id);
create index case_upload_by_round on case_upload (round, uploaded_at desc, id);
create index case_upload_by_region on case_upload (region, uploaded_at desc, id);
create index case_upload_replaced on case_upload (uploaded_at desc, id) where replaced_by is not null;
create index extension_by_place on extension (round, region, indicator, department, requested_at desc);

-- A return of the time before reasons had codes is one whose free text says it all.
update filing_event set reason_code = 'OTHER' where kind = 'RETURNED' and reason_code is null;
