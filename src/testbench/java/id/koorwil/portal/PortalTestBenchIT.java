package id.koorwil.portal;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Two journeys with TestBench, for who has its licence, against a running portal: {@code mvn verify -Ptestbench}. */
public class PortalTestBenchIT extends BrowserTestBase {

    private static final String PORTAL = System.getProperty("portal.url", "http://localhost:8080");

    @BeforeEach
    void signIn() {
        getDriver().get(PORTAL + "/papan/keuangan");
        findElement(By.name("username")).sendKeys("pj-keuangan");
        findElement(By.name("password")).sendKeys("bawaslu-demo");
        findElement(By.tagName("button")).click();
    }

    @BrowserTest
    public void signing_in_leads_to_the_board() {
        waitUntil(driver -> !findElements(By.cssSelector("[data-testid=card]")).isEmpty());

        Assertions.assertEquals("Akuntabilitas Keuangan", findElement(By.tagName("h1")).getText());
    }

    @BrowserTest
    public void a_card_is_moved_by_mouse() {
        waitUntil(driver -> !findElements(By.cssSelector("[data-testid=card]")).isEmpty());
        WebElement card = findElement(By.cssSelector("[data-status=RENCANA] [data-testid=card]"));
        String code = card.getAttribute("data-task");

        new Actions(getDriver())
                .clickAndHold(card.findElement(By.cssSelector(".title")))
                .moveToElement(findElement(By.cssSelector("[data-status=DIKERJAKAN] [data-testid=card]")))
                .release()
                .perform();

        By moved = By.cssSelector("[data-status=DIKERJAKAN] [data-task='" + code + "']");
        waitUntil(driver -> !findElements(moved).isEmpty());
        Assertions.assertTrue(findElement(moved).isDisplayed());
    }
}
