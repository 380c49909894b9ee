package id.koorwil.portal.programme;

import org.springframework.context.ApplicationContext;

/** What is remembered of the programme is lost, and no open page hears of it. */
public final class ForgottenProgramme {

    private ForgottenProgramme() {}

    public static void in(ApplicationContext portal) {
        portal.getBean(ProgrammeMemory.class).forget();
    }
}
