--liquibase formatted sql

--changeset portal:account
CREATE TABLE account (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    username VARCHAR(64) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
    display_name VARCHAR(100) NOT NULL,
    password_hash VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    must_change_password BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT account_username UNIQUE (username)
);
--rollback DROP TABLE account;

--changeset portal:seat
CREATE TABLE seat (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL,
    role VARCHAR(32) NOT NULL,
    aspect_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
    region_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
    CONSTRAINT seat_role CHECK (role IN ('ADMINISTRATOR', 'PROVINCIAL_CHAIR', 'ASPECT_LEAD', 'REGION_COORDINATOR',
                                         'REGION_CHAIR', 'OBSERVER')),
    CONSTRAINT seat_names_its_aspect CHECK ((role = 'ASPECT_LEAD') = (aspect_code IS NOT NULL)),
    CONSTRAINT seat_names_its_region
        CHECK ((role IN ('REGION_COORDINATOR', 'REGION_CHAIR')) = (region_code IS NOT NULL)),
    CONSTRAINT seat_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT seat_aspect FOREIGN KEY (aspect_code) REFERENCES aspect (code),
    CONSTRAINT seat_region FOREIGN KEY (region_code) REFERENCES region (code)
);
--rollback DROP TABLE seat;

--changeset portal:remembered-device
CREATE TABLE remembered_device (
    series VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    token_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    user_agent VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    CONSTRAINT remembered_device_account FOREIGN KEY (account_id) REFERENCES account (id)
);
--rollback DROP TABLE remembered_device;

--changeset portal:seat-once
-- an account holds a seat once; its parts may be null, which a unique key of its own would take for different
ALTER TABLE seat
    ADD COLUMN named VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin
        AS (CONCAT_WS('/', role, aspect_code, region_code)) PERSISTENT,
    ADD CONSTRAINT seat_once UNIQUE (account_id, named);
--rollback ALTER TABLE seat DROP CONSTRAINT seat_once, DROP COLUMN named;
