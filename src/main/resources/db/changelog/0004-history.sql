--liquibase formatted sql

--changeset portal:change-entry
-- Append-only. Names are kept as they were, so that no later renaming changes what was recorded.
CREATE TABLE change_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    subject_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject_version BIGINT NOT NULL,
    verb VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id BIGINT NOT NULL,
    account_name VARCHAR(100) NOT NULL,
    seat_role VARCHAR(32) NOT NULL,
    seat_aspect VARCHAR(32),
    seat_region VARCHAR(8),
    changed_at DATETIME(6) NOT NULL,
    -- {"field": {"before": ..., "after": ...}}
    fields JSON NOT NULL
);
CREATE INDEX change_entry_subject ON change_entry (subject_kind, subject_id, id);
--rollback DROP TABLE change_entry;
