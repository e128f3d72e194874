-- What the imported public files state. All of it can be laid anew from the kept files; a row that the newest file no longer lists stays and says so.
CREATE TABLE register_data_set (
    id     UUID        NOT NULL PRIMARY KEY,
    kind   VARCHAR(20) NOT NULL,
    file   VARCHAR(64) NOT NULL,
    as_of  DATE        NOT NULL
);

-- Which data sets the tables below show, in order.
CREATE TABLE register_laid (
    kind     VARCHAR(20) NOT NULL,
    ordinal  INTEGER     NOT NULL,
    data_set UUID        NOT NULL,
    PRIMARY KEY (kind, ordinal)
);

CREATE TABLE register_practice (
    code          VARCHAR(16)   NOT NULL PRIMARY KEY,
    name          VARCHAR(400)  NOT NULL,
    address       VARCHAR(1000) NOT NULL,
    town          VARCHAR(200)  NOT NULL,
    postcode      VARCHAR(20)   NOT NULL,
    phone         VARCHAR(60)   NOT NULL,
    opened        DATE,
    closed        DATE,
    status        VARCHAR(12)   NOT NULL,
    sub_type      VARCHAR(20)   NOT NULL,
    region        VARCHAR(20)   NOT NULL,
    geography     VARCHAR(20)   NOT NULL,
    commissioner  VARCHAR(20)   NOT NULL,
    joined        DATE,
    left_on       DATE,
    roles         VARCHAR(200)  NOT NULL,
    provider      VARCHAR(20)   NOT NULL,
    missing_since UUID
);

CREATE TABLE register_network (
    code          VARCHAR(16)  NOT NULL PRIMARY KEY,
    name          VARCHAR(400) NOT NULL,
    sub_icb       VARCHAR(20)  NOT NULL,
    opened        DATE,
    closed        DATE,
    postcode      VARCHAR(20)  NOT NULL,
    missing_since UUID
);

CREATE TABLE register_membership (
    code          VARCHAR(60)  NOT NULL PRIMARY KEY,
    practice      VARCHAR(16)  NOT NULL,
    pcn           VARCHAR(16)  NOT NULL,
    starts        DATE,
    ends          DATE,
    pcn_name      VARCHAR(400) NOT NULL,
    same_sub_icb  VARCHAR(20)  NOT NULL,
    missing_since UUID
);

CREATE TABLE register_commissioner (
    code          VARCHAR(16)  NOT NULL PRIMARY KEY,
    name          VARCHAR(400) NOT NULL,
    region        VARCHAR(20)  NOT NULL,
    icb           VARCHAR(20)  NOT NULL,
    opened        DATE,
    closed        DATE,
    roles         VARCHAR(200) NOT NULL,
    missing_since UUID
);

CREATE TABLE register_list_size (
    code          VARCHAR(16) NOT NULL PRIMARY KEY,
    patients      INTEGER     NOT NULL,
    counted_on    DATE,
    missing_since UUID
);

-- What one file told differently from the one before it.
CREATE TABLE register_fact_change (
    kind     VARCHAR(20)   NOT NULL,
    code     VARCHAR(60)   NOT NULL,
    field    VARCHAR(40)   NOT NULL,
    was      VARCHAR(1000) NOT NULL,
    became   VARCHAR(1000) NOT NULL,
    data_set UUID          NOT NULL
);
CREATE INDEX register_fact_change_code ON register_fact_change (code);
