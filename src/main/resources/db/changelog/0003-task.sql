--liquibase formatted sql

--changeset portal:task-number
-- The last number given under a prefix; a number is never given twice, whatever becomes of its task.
CREATE TABLE task_number (
    cycle_id BIGINT NOT NULL,
    prefix VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_number INT NOT NULL,
    PRIMARY KEY (cycle_id, prefix),
    CONSTRAINT task_number_cycle FOREIGN KEY (cycle_id) REFERENCES cycle (id)
);
--rollback DROP TABLE task_number;

--changeset portal:task
CREATE TABLE task (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    cycle_id BIGINT NOT NULL,
    code VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    aspect_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sub_theme_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin,
    region_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title VARCHAR(200) NOT NULL,
    description VARCHAR(4000) NOT NULL,
    output VARCHAR(500) NOT NULL,
    risk VARCHAR(500) NOT NULL,
    executor VARCHAR(100) NOT NULL,
    priority VARCHAR(8) NOT NULL,
    public_source BOOLEAN NOT NULL,

    status VARCHAR(12) NOT NULL,
    status_since DATETIME(6) NOT NULL,
    -- place in the column; compared byte by byte, unique within the column while the task lives
    rank_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    progress_percent TINYINT NOT NULL,
    -- the value that comes back when the task leaves RENCANA or SELESAI again
    held_progress_percent TINYINT NOT NULL,
    moved_at DATETIME(6) NOT NULL,

    starts_on DATE,
    due_on DATE,
    baseline_starts_on DATE,
    baseline_due_on DATE,

    blocked_reason VARCHAR(500),
    blocked_waits_for VARCHAR(16),
    blocked_since DATE,

    returned BOOLEAN NOT NULL,
    return_reason VARCHAR(500) NOT NULL,
    request_note VARCHAR(500) NOT NULL,
    request_link VARCHAR(500) NOT NULL,

    created_by VARCHAR(100) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    changed_by VARCHAR(100) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    deleted_at DATETIME(6),
    version BIGINT NOT NULL,

    CONSTRAINT task_code UNIQUE (cycle_id, code),
    CONSTRAINT task_title CHECK (title <> ''),
    CONSTRAINT task_priority CHECK (priority IN ('RENDAH', 'SEDANG', 'TINGGI')),
    CONSTRAINT task_status CHECK (status IN ('RENCANA', 'DIKERJAKAN', 'DIPERIKSA', 'SELESAI')),
    CONSTRAINT task_progress CHECK (progress_percent BETWEEN 0 AND 100 AND held_progress_percent BETWEEN 0 AND 100),
    CONSTRAINT task_progress_of_status CHECK ((status <> 'RENCANA' OR progress_percent = 0)
                                              AND (status <> 'SELESAI' OR progress_percent = 100)),
    CONSTRAINT task_days CHECK ((starts_on IS NULL) = (due_on IS NULL)),
    CONSTRAINT task_days_in_order CHECK (due_on IS NULL OR due_on >= starts_on),
    CONSTRAINT task_baseline CHECK ((baseline_starts_on IS NULL) = (baseline_due_on IS NULL)),
    CONSTRAINT task_baseline_in_order CHECK (baseline_due_on IS NULL OR baseline_due_on >= baseline_starts_on),
    CONSTRAINT task_blocked CHECK ((blocked_reason IS NULL) = (blocked_waits_for IS NULL)
                                   AND (blocked_reason IS NULL) = (blocked_since IS NULL)),
    CONSTRAINT task_blocked_waits_for CHECK (blocked_waits_for IN ('WILAYAH', 'PJ', 'PROVINSI', 'PIHAK_LUAR')),
    CONSTRAINT task_done_is_not_blocked CHECK (status <> 'SELESAI' OR blocked_reason IS NULL),
    CONSTRAINT task_return_reason CHECK (returned OR return_reason = ''),
    CONSTRAINT task_cycle_aspect FOREIGN KEY (cycle_id, aspect_code) REFERENCES cycle_aspect (cycle_id, aspect_code),
    CONSTRAINT task_sub_theme FOREIGN KEY (aspect_code, sub_theme_code) REFERENCES sub_theme (aspect_code, code),
    CONSTRAINT task_region FOREIGN KEY (region_code) REFERENCES region (code)
);
--rollback DROP TABLE task;

--changeset portal:task-indexes
-- a column of a board, in order
CREATE INDEX task_column ON task (cycle_id, aspect_code, status, rank_key);
-- counts per board, late ones among them
CREATE INDEX task_counts ON task (cycle_id, deleted_at, aspect_code, status, due_on, region_code);
--rollback DROP INDEX task_column ON task;
--rollback DROP INDEX task_counts ON task;

--changeset portal:task-dependency
-- finish-to-start: the successor begins after the predecessor has ended
CREATE TABLE task_dependency (
    successor_id BIGINT NOT NULL,
    predecessor_id BIGINT NOT NULL,
    PRIMARY KEY (successor_id, predecessor_id),
    CONSTRAINT task_dependency_not_itself CHECK (successor_id <> predecessor_id),
    CONSTRAINT task_dependency_successor FOREIGN KEY (successor_id) REFERENCES task (id),
    CONSTRAINT task_dependency_predecessor FOREIGN KEY (predecessor_id) REFERENCES task (id)
);
--rollback DROP TABLE task_dependency;

--changeset portal:task-placement
-- how often somebody has placed the card, so that a drop knows whether it is late; a column's new keys do not count
ALTER TABLE task ADD COLUMN placement INT NOT NULL DEFAULT 0 AFTER rank_key;
--rollback ALTER TABLE task DROP COLUMN placement;

--changeset portal:task-executor
-- suggestions of who carries out tasks
CREATE INDEX task_executor ON task (cycle_id, executor);
--rollback DROP INDEX task_executor ON task;

--changeset portal:task-place
-- no two cards of a column have one place, deleted ones included
ALTER TABLE task DROP INDEX task_column, ADD CONSTRAINT task_column UNIQUE (cycle_id, aspect_code, status, rank_key);
--rollback ALTER TABLE task DROP INDEX task_column, ADD INDEX task_column (cycle_id, aspect_code, status, rank_key);

--changeset portal:task-dependency-in-a-cycle
-- both ends are of one cycle
ALTER TABLE task ADD CONSTRAINT task_of_cycle UNIQUE (cycle_id, id);
ALTER TABLE task_dependency ADD COLUMN cycle_id BIGINT FIRST;
UPDATE task_dependency d JOIN task t ON t.id = d.successor_id SET d.cycle_id = t.cycle_id;
ALTER TABLE task_dependency
    MODIFY COLUMN cycle_id BIGINT NOT NULL,
    DROP FOREIGN KEY task_dependency_successor,
    DROP FOREIGN KEY task_dependency_predecessor;
ALTER TABLE task_dependency
    ADD CONSTRAINT task_dependency_successor_in_cycle
        FOREIGN KEY (cycle_id, successor_id) REFERENCES task (cycle_id, id),
    ADD CONSTRAINT task_dependency_predecessor_in_cycle
        FOREIGN KEY (cycle_id, predecessor_id) REFERENCES task (cycle_id, id);
--rollback ALTER TABLE task_dependency DROP FOREIGN KEY task_dependency_successor_in_cycle,
--rollback     DROP FOREIGN KEY task_dependency_predecessor_in_cycle, DROP COLUMN cycle_id;
--rollback ALTER TABLE task_dependency ADD CONSTRAINT task_dependency_successor FOREIGN KEY (successor_id) REFERENCES task (id),
--rollback     ADD CONSTRAINT task_dependency_predecessor FOREIGN KEY (predecessor_id) REFERENCES task (id);
--rollback ALTER TABLE task DROP CONSTRAINT task_of_cycle;

--changeset portal:task-dependency-of-predecessor
-- what depends on a task; the keys of the cycle begin with the cycle, whose every link would be read
ALTER TABLE task_dependency
    DROP INDEX IF EXISTS task_dependency_predecessor,
    ADD INDEX task_dependency_of_predecessor (predecessor_id);
--rollback ALTER TABLE task_dependency
--rollback     DROP INDEX task_dependency_of_predecessor, ADD INDEX task_dependency_predecessor (predecessor_id);
