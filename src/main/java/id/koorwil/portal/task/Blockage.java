package id.koorwil.portal.task;

import java.time.LocalDate;

/**
 * What keeps a task from going on (terkendala).
 *
 * @param waitsFor who must act
 * @param since first day of it
 */
public record Blockage(String reason, WaitsFor waitsFor, LocalDate since) {

    public enum WaitsFor {
        WILAYAH,
        PJ,
        PROVINSI,
        PIHAK_LUAR
    }
}
