-- As V36 for the rows of scores.
alter table reduction_row drop constraint reduction_row_pkey;
create unique index reduction_row_0_place on reduction_row_0 (slot, sheet, scenario);
create unique index reduction_row_1_place on reduction_row_1 (slot, sheet, scenario);
