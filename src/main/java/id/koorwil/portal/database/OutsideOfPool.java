package id.koorwil.portal.database;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.beans.factory.annotation.Qualifier;

/** Connections of the portal's own upkeep: whoever waits for one of the pool's would lose it. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@interface OutsideOfPool {}
