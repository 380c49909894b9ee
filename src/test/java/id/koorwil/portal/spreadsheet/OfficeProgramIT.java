package id.koorwil.portal.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.koorwil.portal.programme.Cycle;
import id.koorwil.portal.task.ExportRow;
import id.koorwil.portal.task.Priority;
import id.koorwil.portal.task.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as another program opens and prints them: LibreOffice, which {@code ./portal test} installs where it can. */
class OfficeProgramIT {

    private static final Cycle SAMPLE =
            new Cycle(1, "Replikasi & uji", LocalDate.EPOCH, LocalDate.EPOCH, Cycle.State.RUNNING, true, false, 0);
    private static final String SIX_LINES = "- satu\n- dua\n- tiga\n- empat\n- lima\n- enam di baris terakhir";

    private static final String PROGRAM = Optional.ofNullable(System.getenv("PORTAL_SOFFICE"))
            .filter(named -> !named.isEmpty())
            .orElse("/usr/bin/soffice");

    @TempDir
    Path folder;

    @BeforeAll
    static void thereIsSuchAProgram() {
        assumeTrue(Files.isExecutable(Path.of(PROGRAM)), "LibreOffice is not installed");
    }

    private static ExportRow row(int number, String description) {
        return new ExportRow(
                "KEU-" + number,
                "Akuntabilitas Keuangan",
                "Pengujian SPJ berjenjang",
                "Kota Blitar",
                "Menerapkan pengujian SPJ berjenjang di sekretariat " + number,
                Status.RENCANA,
                Priority.SEDANG,
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 15),
                0,
                "Kasubbag Administrasi",
                "1 berkas pengujian",
                "",
                "Waktu singkat",
                description);
    }

    private Path workbook(int rows) throws IOException {
        Path file = folder.resolve("tugas.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TaskWorkbook workbook = new TaskWorkbook(out);
            for (int number = 1; number <= rows; number++) {
                workbook.add(
                        row(number, number == 2 ? SIX_LINES : number == 3 ? "ditulis _x000D_ begitu" : "Uraian biasa"));
            }
            workbook.finish(
                    new TaskFile.Info("Ketua", Instant.EPOCH, SAMPLE, List.of("Wilayah: Kota Blitar"), List.of()));
        }
        return file;
    }

    private PDDocument printed(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Loader.loadPDF(folder.resolve("tugas.pdf").toFile());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void a_workbook_prints_in_landscape_on_the_width_of_a_sheet_with_its_head_on_each() throws Exception {
        try (PDDocument document = printed(workbook(80))) {
            int tasks = document.getNumberOfPages() - 1; // the last one is about the file

            assertThat(tasks).isBetween(2, 6);
            for (int page = 1; page <= tasks; page++) {
                PDRectangle sheet = document.getPage(page - 1).getMediaBox();
                assertThat(sheet.getWidth()).isGreaterThan(sheet.getHeight());
                assertThat(text(document, page))
                        .contains("Kode", "Uraian", "Data contoh", "Replikasi & uji", "Wilayah: Kota Blitar");
            }
            assertThat(text(document, tasks)).contains("KEU-80");
        }
    }

    @Test
    void all_lines_of_a_text_show_in_its_own_cell_and_signs_stay_as_they_are() throws Exception {
        try (PDDocument document = printed(workbook(5))) {
            String text = text(document, 1);

            assertThat(text).contains("- satu", "- tiga", "- enam di baris terakhir", "ditulis _x000D_ begitu");
            assertThat(text).contains("KEU-5");
        }
    }
}
