package id.koorwil.portal.access;

/** What can be asked of the portal; {@link Permissions} says who may. */
public enum Action {
    /** Boards, tasks, exports and the programme's rows. */
    READ,
    CREATE_TASK,
    /** Fields, dependencies, blocking, and moves among RENCANA, DIKERJAKAN and DIPERIKSA. */
    CHANGE_TASK,
    /** Moves into SELESAI, returns, and whatever touches a task that is SELESAI. */
    VERIFY_TASK,
    DELETE_TASK,
    /** Titles, explanations and limits of the columns of a board. */
    CHANGE_BOARD,
    CLOSE_CYCLE,
    /** Cycles, aspects, sub-themes, regions, areas, holidays, milestones. */
    CHANGE_PROGRAMME,
    CHANGE_ACCOUNTS
}
