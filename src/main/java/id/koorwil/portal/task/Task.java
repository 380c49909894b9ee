package id.koorwil.portal.task;

import static id.koorwil.portal.task.InvalidValue.Problem;

import id.koorwil.portal.access.Scope;
import id.koorwil.portal.schedule.DateSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A task and the rules that it keeps by itself; who may change it is asked before. */
@Entity(name = "task")
@SuppressWarnings("UnusedVariable") // some fields are written here and read by queries
class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long cycleId;
    private String code;
    private String aspectCode;
    private @Nullable String subThemeCode;
    private String regionCode;
    private String title;
    private String description = "";
    private String output = "";
    private String risk = "";
    private String executor = "";

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Priority priority = Priority.SEDANG;

    private boolean publicSource;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Status status;

    private Instant statusSince;
    private String rankKey;
    private int placement;

    @Column(columnDefinition = "tinyint")
    private byte progressPercent;

    @Column(columnDefinition = "tinyint")
    private byte heldProgressPercent;

    private Instant movedAt;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate baselineStartsOn;
    private @Nullable LocalDate baselineDueOn;
    private @Nullable String blockedReason;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Blockage.@Nullable WaitsFor blockedWaitsFor;

    private @Nullable LocalDate blockedSince;
    private boolean returned;
    private String returnReason = "";
    private String requestNote = "";
    private String requestLink = "";
    private String createdBy;
    private Instant createdAt;
    private String changedBy;
    private Instant changedAt;
    private @Nullable Instant deletedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Task() {}

    Task(
            long cycleId,
            String code,
            AspectChoice aspect,
            String region,
            String title,
            Status status,
            Rank rank,
            String by,
            Instant now) {
        this.cycleId = cycleId;
        this.code = code;
        this.aspectCode = aspect.aspect();
        this.subThemeCode = aspect.subTheme();
        this.regionCode = region;
        this.title = Texts.TITLE.checked(title);
        this.status = status;
        this.statusSince = now;
        this.rankKey = rank.key();
        this.movedAt = now;
        this.createdBy = by;
        this.createdAt = now;
        this.changedBy = by;
        this.changedAt = now;
    }

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

    void retitle(String text) {
        title = Texts.TITLE.checked(text);
    }

    void describe(String text) {
        description = Texts.DESCRIPTION.checked(text);
    }

    void promise(String text) {
        output = Texts.OUTPUT.checked(text);
    }

    void warnOf(String text) {
        risk = Texts.RISK.checked(text);
    }

    void assignTo(String text) {
        executor = Texts.EXECUTOR.checked(text);
    }

    void prioritise(Priority wanted) {
        priority = wanted;
    }

    void schedule(Optional<DateSpan> wanted) {
        startsOn = wanted.map(DateSpan::start).orElse(null);
        dueOn = wanted.map(DateSpan::end).orElse(null);
        if (baselineStartsOn == null) {
            // the first dates are what was agreed
            baselineStartsOn = startsOn;
            baselineDueOn = dueOn;
        }
    }

    void handOver(String region) {
        regionCode = region;
    }

    /** Changes aspect and sub-theme; the rank is a place in the column of the aspect that it goes to. */
    void reassign(AspectChoice wanted, Rank place) {
        boolean elsewhere = !wanted.aspect().equals(aspectCode);
        aspectCode = wanted.aspect();
        subThemeCode = wanted.subTheme();
        place(elsewhere, place);
    }

    void block(Optional<Blockage> wanted) {
        if (wanted.isPresent() && status == Status.SELESAI) {
            throw new InvalidValue("blockage", Problem.DONE_IS_NOT_BLOCKED);
        }
        blockedReason =
                wanted.map(b -> Texts.BLOCKED_REASON.checked(b.reason())).orElse(null);
        blockedWaitsFor = wanted.map(Blockage::waitsFor).orElse(null);
        blockedSince = wanted.map(Blockage::since).orElse(null);
    }

    /**
     * Reports progress. Where {@link Workflow#begins} says so the service has moved the task before.
     *
     * @throws InvalidValue if it is no percentage, or fixed by the state
     */
    void report(int percent, Instant now) {
        if (percent < 0 || percent > 100) {
            throw new InvalidValue("progress", Problem.NOT_A_PERCENTAGE, percent);
        }
        if (!status.reportsProgress()) {
            if (percent == progressPercent) {
                return;
            }
            throw new InvalidValue("progress", Problem.FIXED_PROGRESS, status);
        }
        if (percent != progressPercent) {
            progressPercent = (byte) percent;
            movedAt = now;
        }
    }

    /** Takes a place within the column or in another one; {@link Workflow} has been asked before. */
    void moveTo(Status target, Rank place, boolean byVerifier, Instant now) {
        place(target != status, place);
        if (target == status) {
            return;
        }
        boolean sentBack = Workflow.isReturn(status, target, byVerifier);
        if (status.reportsProgress()) {
            heldProgressPercent = progressPercent;
        }
        progressPercent = (byte) Workflow.progressAfter(status, target, progressPercent, heldProgressPercent);
        if (sentBack) {
            returned = true;
            returnReason = "";
        } else if (target == Status.DIPERIKSA || target == Status.SELESAI) {
            returned = false;
            returnReason = "";
        }
        if (target == Status.DIPERIKSA && !sentBack) {
            requestNote = "";
            requestLink = "";
        }
        status = target;
        statusSince = now;
        movedAt = now;
        if (target == Status.SELESAI) {
            block(Optional.empty());
        }
    }

    /** A column's new keys are no placing: whoever holds one of its cards may still drop it. */
    private void place(boolean elsewhere, Rank rank) {
        if (elsewhere || !rank.key().equals(rankKey)) {
            rankKey = rank.key();
            placement++;
        }
    }

    void explainReturn(String reason) {
        if (!returned) {
            throw new InvalidValue("returnReason", Problem.NOT_IN_THIS_STATE);
        }
        returnReason = Texts.RETURN_REASON.checked(reason);
    }

    void explainRequest(String note) {
        requestNote = whileVerified(Texts.REQUEST_NOTE, note);
    }

    void showEvidence(String link) {
        requestLink = whileVerified(Texts.REQUEST_LINK, link);
    }

    private String whileVerified(Texts kind, String text) {
        if (status != Status.DIPERIKSA) {
            throw new InvalidValue(kind.field(), Problem.NOT_IN_THIS_STATE);
        }
        return kind.checked(text);
    }

    /**
     * Deletes it.
     *
     * @param dependents codes of the tasks that depend on it
     * @throws DeletionRefused if there are any, or it is done
     */
    void delete(List<String> dependents, Instant now) {
        if (!Workflow.mayBeDeleted(status) || !dependents.isEmpty()) {
            throw new DeletionRefused(code, dependents);
        }
        deletedAt = now;
    }

    /** Takes it out of the bin, to a place in its column. */
    void undelete(Rank place) {
        deletedAt = null;
        place(true, place);
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

    void stamp(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }
}
