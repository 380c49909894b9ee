package id.koorwil.portal.people;

import java.time.Instant;

/**
 * A device on which an account stays signed in.
 *
 * @param series what it is known by; no secret
 * @param userAgent as its browser called itself
 * @param until when it has to sign in again
 * @param here whether it is the one that asks
 */
public record RememberedDevice(String series, String userAgent, Instant since, Instant until, boolean here) {}
