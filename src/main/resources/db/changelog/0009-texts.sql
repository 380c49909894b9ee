--liquibase formatted sql
-- Names and texts are compared as people read them: without capitals and accents, and one emoji is not another. Two columns that are
-- compared need one collation, so all of them have it. Columns that people write into hold two code points for each character that
-- may stand there, as an emoji or a letter with its marks may need.

--changeset portal:collation
ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

--changeset portal:collation-of-programme
ALTER TABLE coordination_area
    MODIFY COLUMN name VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN coordinator VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
ALTER TABLE region
    MODIFY COLUMN name VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN kind VARCHAR(16) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
ALTER TABLE aspect
    MODIFY COLUMN name VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN kind VARCHAR(16) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
ALTER TABLE sub_theme
    MODIFY COLUMN name VARCHAR(150) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN priority VARCHAR(16) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
ALTER TABLE holiday
    MODIFY COLUMN name VARCHAR(150) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN kind VARCHAR(16) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN source VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
ALTER TABLE cycle
    MODIFY COLUMN name VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN state VARCHAR(16) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
ALTER TABLE cycle_aspect MODIFY COLUMN lead_name VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
ALTER TABLE milestone
    MODIFY COLUMN kind VARCHAR(16) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN name VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
ALTER TABLE board_column
    MODIFY COLUMN title_id VARCHAR(40) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN title_en VARCHAR(40) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN explanation_id VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN explanation_en VARCHAR(300) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
--rollback SELECT 1;

--changeset portal:collation-of-people
ALTER TABLE account MODIFY COLUMN display_name VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
--rollback SELECT 1;

--changeset portal:collation-of-tasks
ALTER TABLE task
    MODIFY COLUMN title VARCHAR(400) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN description VARCHAR(8000) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN output VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN risk VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN executor VARCHAR(200) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN priority VARCHAR(8) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN status VARCHAR(12) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN blocked_reason VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci,
    MODIFY COLUMN blocked_waits_for VARCHAR(16) COLLATE utf8mb4_uca1400_ai_ci,
    MODIFY COLUMN return_reason VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN request_note VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN request_link VARCHAR(1000) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN created_by VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    MODIFY COLUMN changed_by VARCHAR(100) COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
--rollback SELECT 1;

--changeset portal:blanks-of-executors
-- one person is one name: a blank that does not break is a blank, as it is from now on when a name is written
UPDATE task SET executor = TRIM(REGEXP_REPLACE(executor, '[[:space:]\\x{00A0}\\x{2000}-\\x{200B}\\x{202F}\\x{3000}]+', ' '))
 WHERE executor RLIKE '[\\x{00A0}\\x{2000}-\\x{200B}\\x{202F}\\x{3000}]';
--rollback SELECT 1;
