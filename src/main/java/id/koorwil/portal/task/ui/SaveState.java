package id.koorwil.portal.task.ui;

/** Told what became of each attempt to save. */
interface SaveState {

    void saved();

    void notSaved();
}
