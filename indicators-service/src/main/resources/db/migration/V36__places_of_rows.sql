-- Each slot has a key of its own, so that a full run can fill a slot without one and have it made at once, which costs a
-- third of what it costs row by row.
alter table score_row drop constraint score_row_pkey;
create unique index score_row_0_place on score_row_0 (slot, sheet, node);
create unique index score_row_1_place on score_row_1 (slot, sheet, node);
