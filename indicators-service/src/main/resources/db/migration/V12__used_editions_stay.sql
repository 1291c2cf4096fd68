-- What the application promises about used editions, kept by the database as well.

CREATE FUNCTION refuse_change_of_used_part() RETURNS trigger
    LANGUAGE plpgsql AS
$$
DECLARE
    touched integer[];
BEGIN
    touched := CASE TG_OP
        WHEN 'INSERT' THEN ARRAY[NEW.edition]
        WHEN 'DELETE' THEN ARRAY[OLD.edition]
        ELSE ARRAY[OLD.edition, NEW.edition]
    END;
    IF EXISTS (SELECT FROM framework_edition WHERE number = ANY (touched) AND used_at IS NOT NULL) THEN
        RAISE EXCEPTION 'framework edition % is used and cannot change', touched[1]
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE FUNCTION refuse_change_of_used_edition() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    IF OLD.used_at IS NOT NULL THEN
        RAISE EXCEPTION 'framework edition % is used and cannot change', OLD.number
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE FUNCTION refuse_truncation() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'framework editions cannot be truncated' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER used_edition BEFORE UPDATE OR DELETE ON framework_edition
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_used_edition();
CREATE TRIGGER no_truncation BEFORE TRUNCATE ON framework_edition EXECUTE FUNCTION refuse_truncation();

DO
$$
DECLARE
    part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['node', 'scenario', 'baseline', 'target', 'region_weight'] LOOP
        EXECUTE format('CREATE TRIGGER used_edition BEFORE INSERT OR UPDATE OR DELETE ON %I
            FOR EACH ROW EXECUTE FUNCTION refuse_change_of_used_part()', part);
        EXECUTE format('CREATE TRIGGER no_truncation BEFORE TRUNCATE ON %I
            EXECUTE FUNCTION refuse_truncation()', part);
    END LOOP;
END
$$;
