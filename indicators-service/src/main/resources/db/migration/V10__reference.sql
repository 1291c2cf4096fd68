-- Reference data, read from files at start and found again by natural key.

CREATE TABLE region (
    code     varchar(12) PRIMARY KEY,
    parent   varchar(12) REFERENCES region,
    level    varchar(16) NOT NULL,
    zh       varchar(60) NOT NULL,
    en       varchar(60) NOT NULL,
    version  integer     NOT NULL
);
CREATE INDEX region_parent ON region (parent);

CREATE TABLE document (
    number   varchar(100) PRIMARY KEY,
    title_zh varchar(300) NOT NULL,
    title_en varchar(300) NOT NULL,
    issuer   varchar(100) NOT NULL,
    region   varchar(12) REFERENCES region,
    issued   date,
    version  integer      NOT NULL
);
CREATE INDEX document_region ON document (region);

CREATE TABLE department (
    code     varchar(80)  PRIMARY KEY,
    zh       varchar(100) NOT NULL,
    en       varchar(200) NOT NULL,
    region   varchar(12) REFERENCES region,
    document varchar(100) NOT NULL REFERENCES document,
    clause   varchar(200) NOT NULL,
    version  integer      NOT NULL
);
CREATE INDEX department_region ON department (region);
CREATE INDEX department_document ON department (document);

CREATE SEQUENCE service_item_seq INCREMENT BY 50;
CREATE TABLE service_item (
    id             bigint       PRIMARY KEY,
    list           varchar(20)  NOT NULL,
    no             integer      NOT NULL CHECK (no > 0),
    field          varchar(60)  NOT NULL,
    category       varchar(60)  NOT NULL,
    main_item      varchar(300) NOT NULL,
    item           varchar(600) NOT NULL,
    handling       varchar(60)  NOT NULL,
    applicants     varchar(200) NOT NULL,
    kind           varchar(20)  NOT NULL,
    statutory      varchar(300) NOT NULL,
    statutory_form varchar(20)  NOT NULL,
    statutory_days integer,
    committed      varchar(300) NOT NULL,
    committed_form varchar(20)  NOT NULL,
    committed_days integer,
    fee            varchar(100) NOT NULL,
    document       varchar(100) NOT NULL REFERENCES document,
    clause         varchar(200) NOT NULL,
    version        integer      NOT NULL,
    CONSTRAINT service_item_key UNIQUE (list, no),
    CHECK ((statutory_form = 'WORKING_DAYS') = (statutory_days IS NOT NULL)),
    CHECK ((committed_form = 'WORKING_DAYS') = (committed_days IS NOT NULL))
);
CREATE INDEX service_item_document ON service_item (document);

CREATE TABLE calendar_day (
    day      date         PRIMARY KEY,
    name     varchar(60)  NOT NULL,
    type     varchar(4)   NOT NULL CHECK (type IN ('OFF', 'WORK')),
    year     integer      NOT NULL,
    document varchar(100) NOT NULL,
    version  integer      NOT NULL
);

-- Deletes one row unless another row refers to it; says whether it is gone.
CREATE FUNCTION delete_unless_referred(place regclass, key_column name, key text) RETURNS boolean
    LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('DELETE FROM %s WHERE %I::text = $1', place, key_column) USING key;
    RETURN true;
EXCEPTION
    WHEN foreign_key_violation THEN
        RETURN false;
END
$$;
