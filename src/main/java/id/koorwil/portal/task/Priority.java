package id.koorwil.portal.task;

public enum Priority {
    RENDAH,
    SEDANG,
    TINGGI
}
