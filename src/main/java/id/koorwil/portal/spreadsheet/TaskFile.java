package id.koorwil.portal.spreadsheet;

import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.ExportRow;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** A file of tasks that is being written row by row. */
interface TaskFile {

    /** In their order; the import reads the same ones. They are Indonesian in every language. */
    List<String> HEADINGS = List.of(
            "Kode",
            "Aspek",
            "Sub-tema",
            "Wilayah",
            "Judul",
            "Status",
            "Prioritas",
            "Mulai",
            "Tenggat",
            "Kemajuan (%)",
            "Pelaksana",
            "Keluaran",
            "Tergantung pada",
            "Risiko",
            "Uraian");

    /**
     * What the file says of the export, if it has a place for it.
     *
     * @param filters the filter in words
     * @param ignored parameters that were not understood
     */
    record Info(String by, Instant at, Cycle cycle, List<String> filters, List<String> ignored) {}

    void add(ExportRow task);

    /** Ends the file; without that it is none. */
    void finish(Info info) throws IOException;

    /** The kinds of files, by what stands behind the dot of their names. */
    enum Kind {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
            @Override
            TaskFile begin(OutputStream out, Separator separator) {
                return new TaskWorkbook(out);
            }
        },
        CSV("text/csv;charset=UTF-8") {
            @Override
            TaskFile begin(OutputStream out, Separator separator) throws IOException {
                return new TaskCsv(out, separator);
            }
        };

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        /**
         * Begins a file.
         *
         * @param separator of values, where the kind has one
         */
        abstract TaskFile begin(OutputStream out, Separator separator) throws IOException;
    }
}
