package id.koorwil.portal.task;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored tasks, taken one by one to be changed; lists are read through {@link TaskQueries}. */
interface Tasks extends Repository<Task, Long> {

    Task save(Task task);

    void flush();

    /** Makes a task the first of a series; no change that anybody made since. */
    @Modifying
    @Query("update task t set t.seriesId = t.id where t.id = :id")
    void beginSeries(long id);

    /** Holds the row until the transaction ends, so that what is compared is what is changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from task t where t.id = :id")
    Optional<Task> hold(long id);

    /** Whose tasks are: for who asks before holding them. */
    @Query("select new id.koorwil.portal.task.OwnedTask(t.id, t.code, t.aspectCode, t.regionCode)"
            + " from task t where t.id in :ids order by t.id")
    List<OwnedTask> owned(List<Long> ids);

    /** Holds several rows, always in the same order, so that two transactions cannot wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from task t where t.id in :ids order by t.id")
    List<Task> holdAll(List<Long> ids);
}
