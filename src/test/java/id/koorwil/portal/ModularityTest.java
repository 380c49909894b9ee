package id.koorwil.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

    @Test
    void modules_keep_their_walls() {
        modules.verify();
    }

    /** Where it is not: copy the written file over the one in docs, then {@code plantuml -tpng docs/modules.puml}. */
    @Test
    void the_picture_of_the_modules_is_up_to_date() throws IOException {
        new Documenter(modules)
                .writeModulesAsPlantUml(
                        Documenter.DiagramOptions.defaults().withStyle(Documenter.DiagramOptions.DiagramStyle.UML));

        assertThat(boxesAndArrows(Path.of("docs", "modules.puml")))
                .isEqualTo(boxesAndArrows(Path.of("target", "spring-modulith-docs", "components.puml")));
    }

    /** Without style and order, which mean nothing. */
    private static Set<String> boxesAndArrows(Path picture) throws IOException {
        Set<String> lines = new TreeSet<>();
        for (String line : Files.readAllLines(picture)) {
            if (line.contains("component ") || line.contains("->")) {
                lines.add(line.strip());
            }
        }
        return lines;
    }
}
