-- Where a value was corrected or withdrawn; elsewhere every measurement stands, and need not be asked for.
create index measurement_changed on measurement (region) where version > 1 or withdrawn;
