package id.koorwil.portal.programme;

import id.koorwil.portal.access.Action;
import id.koorwil.portal.access.Actor;
import id.koorwil.portal.access.Permissions;
import id.koorwil.portal.access.Scope;
import id.koorwil.portal.access.Seat;
import id.koorwil.portal.programme.ProgrammeRows.RowKey;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what is true of every cycle: areas, regions, aspects, sub-themes, holidays. {@code put…} makes a row or changes
 * the one with the same code; {@code remove…} throws {@link InUse} while anything refers to it, {@link UnknownRow} if
 * there is none. Both throw {@link id.koorwil.portal.access.NotPermitted} for all but the administrator.
 */
@Service
@Transactional
public class ProgrammeFacts {

    private static final String AREA = "coordination_area";
    private static final String REGION = "region";
    private static final String ASPECT = "aspect";
    private static final String SUB_THEME = "sub_theme";
    private static final String HOLIDAY = "holiday";

    private final ProgrammeRows rows;

    ProgrammeFacts(ProgrammeRows rows) {
        this.rows = rows;
    }

    public void putArea(Actor actor, Area area) {
        put(
                actor,
                coded(AREA, area.code()),
                Map.of("name", area.name(), "coordinator", area.coordinator(), "public_source", area.publicSource()));
    }

    public void removeArea(Actor actor, String code) {
        remove(actor, coded(AREA, code));
    }

    /** Throws {@link Taken} if another region has the name. */
    public void putRegion(Actor actor, Region region) {
        put(
                actor,
                coded(REGION, region.code()),
                Map.of("name", region.name(), "kind", region.kind().name(), "area_code", region.area()));
    }

    public void removeRegion(Actor actor, String code) {
        remove(actor, coded(REGION, code));
    }

    public void putAspect(Actor actor, Aspect aspect) {
        put(
                actor,
                coded(ASPECT, aspect.code()),
                Map.of("name", aspect.name(), "kind", aspect.kind().name()));
    }

    public void removeAspect(Actor actor, String code) {
        remove(actor, coded(ASPECT, code));
    }

    /** Throws {@link InUse} if it would go to another aspect while tasks have it. */
    public void putSubTheme(Actor actor, SubTheme subTheme) {
        put(
                actor,
                coded(SUB_THEME, subTheme.code()),
                Map.of(
                        "aspect_code",
                        subTheme.aspect(),
                        "name",
                        subTheme.name(),
                        "priority",
                        subTheme.priority().name()));
    }

    public void removeSubTheme(Actor actor, String code) {
        remove(actor, coded(SUB_THEME, code));
    }

    public void putHoliday(Actor actor, Holiday holiday) {
        put(
                actor,
                RowKey.of(HOLIDAY, "day", holiday.day()),
                Map.of("name", holiday.name(), "kind", holiday.kind().name(), "source", holiday.source()));
    }

    public void removeHoliday(Actor actor, LocalDate day) {
        remove(actor, RowKey.of(HOLIDAY, "day", day));
    }

    private static RowKey coded(String table, String code) {
        return RowKey.of(table, "code", code);
    }

    private void put(Actor actor, RowKey key, Map<String, Object> values) {
        rows.put(actor, mayChange(actor), key, values);
    }

    private void remove(Actor actor, RowKey key) {
        rows.remove(actor, mayChange(actor), key);
    }

    private static Seat mayChange(Actor actor) {
        return Permissions.require(actor, Action.CHANGE_PROGRAMME, Scope.WHOLE_PORTAL);
    }
}
