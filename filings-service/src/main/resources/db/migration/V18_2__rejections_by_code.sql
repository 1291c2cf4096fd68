-- Columns and rules of rejected rows are kept by the codes that answers show: they are the same for every kind of file.
update case_rejection set field = lower(field), rule = lower(replace(rule, '_', '-'));
