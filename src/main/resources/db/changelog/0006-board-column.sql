--liquibase formatted sql

--changeset portal:board-column
-- what a person in charge has set for a column of a board; where a text is empty, or the row is missing, the portal's own words
-- stand. The four states stay.
CREATE TABLE board_column (
    cycle_id BIGINT NOT NULL,
    aspect_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title_id VARCHAR(40) NOT NULL,
    title_en VARCHAR(40) NOT NULL,
    explanation_id VARCHAR(300) NOT NULL,
    explanation_en VARCHAR(300) NOT NULL,
    -- more cards than these are told, never refused
    soft_limit SMALLINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (cycle_id, aspect_code, status),
    CONSTRAINT board_column_status CHECK (status IN ('RENCANA', 'DIKERJAKAN', 'DIPERIKSA', 'SELESAI')),
    CONSTRAINT board_column_limit CHECK (soft_limit > 0),
    CONSTRAINT board_column_board FOREIGN KEY (cycle_id, aspect_code)
        REFERENCES cycle_aspect (cycle_id, aspect_code) ON DELETE CASCADE
);
--rollback DROP TABLE board_column;
