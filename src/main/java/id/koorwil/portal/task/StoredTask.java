package id.koorwil.portal.task;

import id.koorwil.portal.access.Scope;
import id.koorwil.portal.schedule.DateSpan;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The row of a task: its columns, what they mean together, and all of them as they were before. What may be written into them is said by
 * {@link Task}.
 */
@MappedSuperclass
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // some columns are read by queries alone; JPA fills the fields
abstract class StoredTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    long cycleId;
    String code;

    /** The first of the tasks that were made together for many regions; none of a task that was made alone. */
    @Nullable
    Long seriesId;

    String aspectCode;

    @Nullable
    String subThemeCode;

    String regionCode;
    String title;
    String description = "";
    String output = "";
    String risk = "";
    String executor = "";

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    Priority priority = Priority.SEDANG;

    boolean publicSource;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    Status status;

    Instant statusSince;
    String rankKey;
    int placement;

    @Column(columnDefinition = "tinyint")
    byte progressPercent;

    @Column(columnDefinition = "tinyint")
    byte heldProgressPercent;

    Instant movedAt;

    @Nullable
    LocalDate startsOn;

    @Nullable
    LocalDate dueOn;

    @Nullable
    LocalDate baselineStartsOn;

    @Nullable
    LocalDate baselineDueOn;

    @Nullable
    String blockedReason;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    Blockage.@Nullable WaitsFor blockedWaitsFor;

    @Nullable
    LocalDate blockedSince;

    boolean returned;
    String returnReason = "";
    String requestNote = "";
    String requestLink = "";
    String createdBy;
    Instant createdAt;
    String changedBy;
    Instant changedAt;

    @Nullable
    Instant deletedAt;

    @Version
    long version;

    long id() {
        return Objects.requireNonNull(id);
    }

    long cycle() {
        return cycleId;
    }

    String code() {
        return code;
    }

    Scope scope() {
        return new Scope(aspectCode, regionCode);
    }

    AspectChoice aspect() {
        return new AspectChoice(aspectCode, subThemeCode);
    }

    String region() {
        return regionCode;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    String output() {
        return output;
    }

    String risk() {
        return risk;
    }

    String executor() {
        return executor;
    }

    Priority priority() {
        return priority;
    }

    Status status() {
        return status;
    }

    Rank rank() {
        return new Rank(rankKey);
    }

    SeenPlace place() {
        return new SeenPlace(status, placement);
    }

    int progressPercent() {
        return progressPercent;
    }

    Optional<DateSpan> dates() {
        return startsOn == null || dueOn == null ? Optional.empty() : Optional.of(new DateSpan(startsOn, dueOn));
    }

    Optional<Blockage> blockage() {
        return blockedReason == null || blockedWaitsFor == null || blockedSince == null
                ? Optional.empty()
                : Optional.of(new Blockage(blockedReason, blockedWaitsFor, blockedSince));
    }

    boolean returned() {
        return returned;
    }

    String returnReason() {
        return returnReason;
    }

    VerificationRequest request() {
        return new VerificationRequest(requestNote, requestLink);
    }

    boolean deleted() {
        return deletedAt != null;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }

    /** A column's new keys are no placing: whoever holds one of its cards may still drop it. */
    final void place(boolean elsewhere, Rank rank) {
        if (elsewhere || !rank.key().equals(rankKey)) {
            rankKey = rank.key();
            placement++;
        }
    }

    /** All that {@link #become} brings back. */
    TaskMemento memento() {
        return new TaskMemento(
                version,
                aspectCode,
                subThemeCode,
                regionCode,
                title,
                description,
                output,
                risk,
                executor,
                priority,
                status,
                statusSince,
                rankKey,
                progressPercent,
                heldProgressPercent,
                movedAt,
                startsOn,
                dueOn,
                baselineStartsOn,
                baselineDueOn,
                blockedReason,
                blockedWaitsFor,
                blockedSince,
                returned,
                returnReason,
                requestNote,
                requestLink,
                deletedAt);
    }

    /** Is again as it was, at a place in the column of that time. */
    void become(TaskMemento was, Rank place) {
        boolean elsewhere = !was.aspect().equals(aspectCode) || was.status() != status;
        aspectCode = was.aspect();
        subThemeCode = was.subTheme();
        regionCode = was.region();
        title = was.title();
        description = was.description();
        output = was.output();
        risk = was.risk();
        executor = was.executor();
        priority = was.priority();
        status = was.status();
        statusSince = was.statusSince();
        progressPercent = (byte) was.progressPercent();
        heldProgressPercent = (byte) was.heldProgressPercent();
        movedAt = was.movedAt();
        startsOn = was.startsOn();
        dueOn = was.dueOn();
        baselineStartsOn = was.baselineStartsOn();
        baselineDueOn = was.baselineDueOn();
        blockedReason = was.blockedReason();
        blockedWaitsFor = was.blockedWaitsFor();
        blockedSince = was.blockedSince();
        returned = was.returned();
        returnReason = was.returnReason();
        requestNote = was.requestNote();
        requestLink = was.requestLink();
        deletedAt = was.deletedAt();
        place(elsewhere, place);
    }
}
