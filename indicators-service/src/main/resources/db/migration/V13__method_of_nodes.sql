-- How a node is made of its children, how long a metric stays valid, and how goalposts are measured out.

ALTER TABLE node
    ADD averaging       varchar(12) NOT NULL DEFAULT 'ARITHMETIC' CHECK (averaging IN ('ARITHMETIC', 'GEOMETRIC')),
    ADD validity_months integer CHECK (validity_months > 0),
    ADD CHECK (validity_months IS NULL OR kind = 'METRIC');
ALTER TABLE node ALTER averaging DROP DEFAULT;

-- What stands is not changed but said: a power other than 1 was a powered goalpost all along. Used editions refuse every
-- change of their rows, so that the trigger rests for this one statement.
ALTER TABLE scenario ADD variant varchar(12);
ALTER TABLE scenario DISABLE TRIGGER used_edition;
UPDATE scenario SET variant = CASE WHEN power = 1 THEN 'LINEAR' ELSE 'POWERED' END WHERE best IS NOT NULL;
ALTER TABLE scenario ENABLE TRIGGER used_edition;
ALTER TABLE scenario
    ADD CHECK (num_nulls(best, variant) IN (0, 2)),
    ADD CHECK (variant IN ('LINEAR', 'POWERED', 'LOGARITHMIC')),
    ADD CHECK ((variant = 'POWERED') = (power <> 1)),
    ADD CHECK (variant <> 'LOGARITHMIC' OR (best > 0 AND worst > 0));
