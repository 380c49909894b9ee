package id.koorwil.portal.task;

/** What who asks for verification tells the verifier; both may be empty. */
public record VerificationRequest(String note, String link) {}
