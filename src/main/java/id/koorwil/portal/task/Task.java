package id.koorwil.portal.task;

import static id.koorwil.portal.task.InvalidValue.Problem;

import id.koorwil.portal.schedule.DateSpan;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A task and the rules that it keeps by itself; who may change it is asked before. */
@Entity(name = "task")
class Task extends StoredTask {

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

    /** Belongs to the tasks that were made together with a first one, which may be this. */
    void joinSeriesOf(long first) {
        seriesId = first;
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

    void stamp(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }
}
