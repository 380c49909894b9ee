package id.koorwil.portal.access;

/** What a seat is for; the accounts of the programme are listed in the README. */
public enum Role {
    /** Accounts, cycles, aspects, regions; all content. */
    ADMINISTRATOR,
    /** Sees everything, closes a cycle; does not edit tasks. */
    PROVINCIAL_CHAIR,
    /** Person in charge (penanggung jawab) of one aspect, over every region; verifies results. */
    ASPECT_LEAD,
    /** Secretariat coordinator of one region: its tasks in every aspect. */
    REGION_COORDINATOR,
    /** Chair of one region: sees everything. */
    REGION_CHAIR,
    /** Reads. */
    OBSERVER
}
