-- Framework editions. Every row names its edition; an edition that results rest on cannot change any more.

CREATE TABLE framework_edition (
    number             integer      PRIMARY KEY,
    code               varchar(60)  NOT NULL,
    digest             varchar(64)  NOT NULL,
    title_zh           varchar(200) NOT NULL,
    title_en           varchar(200) NOT NULL,
    base_year          integer      NOT NULL,
    coverage_threshold numeric      NOT NULL CHECK (coverage_threshold BETWEEN 0 AND 1),
    validity_months    integer      NOT NULL CHECK (validity_months >= 0),
    rank_decimals      integer,
    loaded_at          timestamptz  NOT NULL,
    used_at            timestamptz,
    version            integer      NOT NULL
);
CREATE INDEX framework_edition_code ON framework_edition (code, number DESC);

CREATE SEQUENCE edition_part_seq INCREMENT BY 50;
CREATE TABLE node (
    id       bigint       PRIMARY KEY,
    edition  integer      NOT NULL REFERENCES framework_edition,
    sequence integer      NOT NULL,
    code     varchar(120) NOT NULL,
    parent   varchar(120),
    kind     varchar(12)  NOT NULL,
    position integer      NOT NULL,
    weight   numeric      NOT NULL CHECK (weight > 0),
    zh       varchar(200) NOT NULL,
    en       varchar(200) NOT NULL,
    measures varchar(12),
    evidence varchar(200) NOT NULL,
    CONSTRAINT node_key UNIQUE (edition, code),
    FOREIGN KEY (edition, parent) REFERENCES node (edition, code)
);
CREATE INDEX node_parent ON node (edition, parent);

CREATE TABLE scenario (
    id                 bigint       PRIMARY KEY,
    edition            integer      NOT NULL REFERENCES framework_edition,
    sequence           integer      NOT NULL,
    code               varchar(160) NOT NULL,
    metric             varchar(120) NOT NULL,
    position           integer      NOT NULL,
    weight             numeric      NOT NULL CHECK (weight > 0),
    zh                 varchar(300) NOT NULL,
    en                 varchar(300) NOT NULL,
    unit               varchar(40)  NOT NULL,
    direction          varchar(8)   NOT NULL,
    decimals           integer      NOT NULL CHECK (decimals >= 0),
    minimum            numeric,
    maximum            numeric,
    best               numeric,
    worst              numeric,
    power              numeric CHECK (power > 0),
    goalpost_origin    varchar(20),
    goalpost_document  varchar(100) REFERENCES document,
    goalpost_clause    varchar(200),
    statutory          numeric,
    statutory_document varchar(100) REFERENCES document,
    statutory_clause   varchar(200),
    CONSTRAINT scenario_key UNIQUE (edition, code),
    FOREIGN KEY (edition, metric) REFERENCES node (edition, code),
    CHECK (num_nulls(best, worst, power, goalpost_origin, goalpost_document, goalpost_clause) IN (0, 6)),
    CHECK (best <> worst),
    CHECK (num_nulls(statutory, statutory_document, statutory_clause) IN (0, 3))
);
CREATE INDEX scenario_metric ON scenario (edition, metric);
CREATE INDEX scenario_goalpost_document ON scenario (goalpost_document);
CREATE INDEX scenario_statutory_document ON scenario (statutory_document);

CREATE TABLE baseline (
    id       bigint       PRIMARY KEY,
    edition  integer      NOT NULL REFERENCES framework_edition,
    sequence integer      NOT NULL,
    region   varchar(12)  NOT NULL REFERENCES region,
    scenario varchar(160) NOT NULL,
    value    numeric      NOT NULL,
    as_of    date         NOT NULL,
    document varchar(100) NOT NULL REFERENCES document,
    clause   varchar(200) NOT NULL,
    CONSTRAINT baseline_key UNIQUE (edition, region, scenario),
    FOREIGN KEY (edition, scenario) REFERENCES scenario (edition, code)
);
CREATE INDEX baseline_scenario ON baseline (edition, scenario);
CREATE INDEX baseline_region ON baseline (region);
CREATE INDEX baseline_document ON baseline (document);

CREATE TABLE target (
    id         bigint       PRIMARY KEY,
    edition    integer      NOT NULL REFERENCES framework_edition,
    sequence   integer      NOT NULL,
    code       varchar(20)  NOT NULL,
    region     varchar(12)  NOT NULL REFERENCES region,
    scenario   varchar(160) NOT NULL,
    comparison varchar(12)  NOT NULL,
    value      numeric      NOT NULL,
    due        date,
    document   varchar(100) NOT NULL REFERENCES document,
    clause     varchar(200) NOT NULL,
    note_zh    varchar(600) NOT NULL,
    note_en    varchar(600) NOT NULL,
    CONSTRAINT target_key UNIQUE (edition, code),
    FOREIGN KEY (edition, scenario) REFERENCES scenario (edition, code)
);
CREATE INDEX target_scenario ON target (edition, scenario);
CREATE INDEX target_region ON target (region);
CREATE INDEX target_document ON target (document);

CREATE TABLE region_weight (
    id       bigint      PRIMARY KEY,
    edition  integer     NOT NULL REFERENCES framework_edition,
    sequence integer     NOT NULL,
    region   varchar(12) NOT NULL REFERENCES region,
    child    varchar(12) NOT NULL REFERENCES region,
    weight   numeric     NOT NULL CHECK (weight > 0),
    CONSTRAINT region_weight_key UNIQUE (edition, region, child)
);
CREATE INDEX region_weight_region ON region_weight (region);
CREATE INDEX region_weight_child ON region_weight (child);
