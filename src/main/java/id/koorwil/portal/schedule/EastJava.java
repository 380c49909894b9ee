package id.koorwil.portal.schedule;

import java.time.ZoneId;

/** Where the programme takes place: its days begin and end there, whatever the server's or the browser's zone is. */
public final class EastJava {

    /** Of the zone, for annotations. */
    public static final String NAME = "Asia/Jakarta";

    public static final ZoneId ZONE = ZoneId.of(NAME);

    private EastJava() {}
}
