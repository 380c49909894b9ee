--liquibase formatted sql
-- Codes are ASCII and compared byte by byte; names are what people read.

--changeset portal:character-set
-- whatever the server's own is: names and texts may hold any character
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
--rollback empty

--changeset portal:coordination-area
CREATE TABLE coordination_area (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    coordinator VARCHAR(100) NOT NULL,
    public_source BOOLEAN NOT NULL
);
--rollback DROP TABLE coordination_area;

--changeset portal:region
CREATE TABLE region (
    code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    area_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    CONSTRAINT region_name UNIQUE (name),
    CONSTRAINT region_kind CHECK (kind IN ('KABUPATEN', 'KOTA')),
    CONSTRAINT region_area FOREIGN KEY (area_code) REFERENCES coordination_area (code)
);
--rollback DROP TABLE region;

--changeset portal:aspect
CREATE TABLE aspect (
    code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    CONSTRAINT aspect_kind CHECK (kind IN ('UTAMA', 'TAMBAHAN'))
);
--rollback DROP TABLE aspect;

--changeset portal:sub-theme
CREATE TABLE sub_theme (
    code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    aspect_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(150) NOT NULL,
    priority VARCHAR(16) NOT NULL,
    -- a task refers to both, so that its sub-theme cannot be of another aspect
    CONSTRAINT sub_theme_of_aspect UNIQUE (aspect_code, code),
    CONSTRAINT sub_theme_priority CHECK (priority IN ('PRIORITAS', 'STRATEGIS')),
    CONSTRAINT sub_theme_aspect FOREIGN KEY (aspect_code) REFERENCES aspect (code)
);
--rollback DROP TABLE sub_theme;

--changeset portal:holiday
CREATE TABLE holiday (
    day DATE NOT NULL PRIMARY KEY,
    name VARCHAR(150) NOT NULL,
    kind VARCHAR(16) NOT NULL,
    source VARCHAR(100) NOT NULL,
    CONSTRAINT holiday_kind CHECK (kind IN ('LIBUR', 'CUTI_BERSAMA'))
);
--rollback DROP TABLE holiday;

--changeset portal:cycle
CREATE TABLE cycle (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    state VARCHAR(16) NOT NULL,
    sample BOOLEAN NOT NULL,
    -- 1 for the current cycle, else null: a unique key holds any number of nulls and a single 1
    current_mark TINYINT,
    version BIGINT NOT NULL,
    CONSTRAINT cycle_name UNIQUE (name),
    CONSTRAINT cycle_current UNIQUE (current_mark),
    CONSTRAINT cycle_current_is_running CHECK (current_mark IS NULL OR (current_mark = 1 AND state = 'RUNNING')),
    CONSTRAINT cycle_days CHECK (ends_on >= starts_on),
    CONSTRAINT cycle_state CHECK (state IN ('PREPARED', 'RUNNING', 'CLOSED'))
);
--rollback DROP TABLE cycle;

--changeset portal:cycle-aspect
CREATE TABLE cycle_aspect (
    cycle_id BIGINT NOT NULL,
    aspect_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position SMALLINT NOT NULL,
    prefix VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pilot_region_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
    lead_name VARCHAR(100) NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (cycle_id, aspect_code),
    CONSTRAINT cycle_aspect_prefix UNIQUE (cycle_id, prefix),
    CONSTRAINT cycle_aspect_prefix_form CHECK (prefix RLIKE '^[A-Z]{2,6}$'),
    CONSTRAINT cycle_aspect_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id),
    CONSTRAINT cycle_aspect_aspect FOREIGN KEY (aspect_code) REFERENCES aspect (code),
    CONSTRAINT cycle_aspect_pilot FOREIGN KEY (pilot_region_code) REFERENCES region (code)
);
--rollback DROP TABLE cycle_aspect;

--changeset portal:milestone
CREATE TABLE milestone (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    cycle_id BIGINT NOT NULL,
    day DATE NOT NULL,
    kind VARCHAR(16) NOT NULL,
    name VARCHAR(200) NOT NULL,
    CONSTRAINT milestone_kind CHECK (kind IN ('RAKOR', 'PEER_LEARNING', 'KICK_OFF', 'PRESENTASI', 'MONITORING')),
    CONSTRAINT milestone_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id)
);
CREATE INDEX milestone_day ON milestone (cycle_id, day);
--rollback DROP TABLE milestone;

--changeset portal:versions-of-facts
ALTER TABLE coordination_area ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE region ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE aspect ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE sub_theme ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE holiday ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
ALTER TABLE milestone ADD COLUMN version BIGINT NOT NULL DEFAULT 0;
--rollback ALTER TABLE coordination_area DROP COLUMN version;
--rollback ALTER TABLE region DROP COLUMN version;
--rollback ALTER TABLE aspect DROP COLUMN version;
--rollback ALTER TABLE sub_theme DROP COLUMN version;
--rollback ALTER TABLE holiday DROP COLUMN version;
--rollback ALTER TABLE milestone DROP COLUMN version;

--changeset portal:codes-and-names
-- codes stand in addresses, names are read
ALTER TABLE coordination_area
    ADD CONSTRAINT coordination_area_named CHECK (code RLIKE '^[A-Za-z0-9.-]+$' AND name <> '');
ALTER TABLE region ADD CONSTRAINT region_named CHECK (code RLIKE '^[A-Za-z0-9.-]+$' AND name <> '');
ALTER TABLE aspect ADD CONSTRAINT aspect_named CHECK (code RLIKE '^[a-z0-9-]+$' AND name <> '');
ALTER TABLE sub_theme ADD CONSTRAINT sub_theme_named CHECK (code RLIKE '^[A-Za-z0-9.-]+$' AND name <> '');
ALTER TABLE cycle ADD CONSTRAINT cycle_named CHECK (name <> '');
ALTER TABLE milestone ADD CONSTRAINT milestone_named CHECK (name <> '');
ALTER TABLE holiday ADD CONSTRAINT holiday_named CHECK (name <> '');
--rollback ALTER TABLE coordination_area DROP CONSTRAINT coordination_area_named;
--rollback ALTER TABLE region DROP CONSTRAINT region_named;
--rollback ALTER TABLE aspect DROP CONSTRAINT aspect_named;
--rollback ALTER TABLE sub_theme DROP CONSTRAINT sub_theme_named;
--rollback ALTER TABLE cycle DROP CONSTRAINT cycle_named;
--rollback ALTER TABLE milestone DROP CONSTRAINT milestone_named;
--rollback ALTER TABLE holiday DROP CONSTRAINT holiday_named;
