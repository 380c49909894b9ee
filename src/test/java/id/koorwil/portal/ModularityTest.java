package id.koorwil.portal;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

    @Test
    void modules_keep_their_walls() {
        modules.verify();
    }

    /** The picture of docs/architecture.md, in target/spring-modulith-docs. */
    @Test
    void writes_the_picture_of_the_modules() {
        new Documenter(modules)
                .writeModulesAsPlantUml(
                        Documenter.DiagramOptions.defaults().withStyle(Documenter.DiagramOptions.DiagramStyle.UML));
    }
}
