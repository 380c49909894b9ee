package id.koorwil.portal.task;

import java.time.LocalDate;

/** What is done with many tasks at once. */
public sealed interface BatchChange {

    /** To the top of a column, in the order in which they stand. */
    record Move(Status target) implements BatchChange {}

    record Assign(String executor) implements BatchChange {}

    record Prioritise(Priority priority) implements BatchChange {}

    /** Another deadline; starts stay. A task without dates gets this one day. */
    record Due(LocalDate day) implements BatchChange {}

    record Block(Blockage blockage) implements BatchChange {}

    record Delete() implements BatchChange {}
}
