package id.koorwil.portal.task;

import id.koorwil.portal.access.Scope;

/** Whose a task is, read without holding its row. */
record OwnedTask(long id, String code, String aspect, String region) {

    Scope scope() {
        return new Scope(aspect, region);
    }
}
