package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.select.Select;

/** Gives the list that a select opens the name of its field, which Vaadin gives to the field alone. */
final class SpokenList {

    private static final String LIST = "vaadin-select-list-box";

    private SpokenList() {}

    static void name(Select<?> select, String name) {
        select.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals(LIST))
                .forEach(list -> list.setAttribute("aria-label", name));
    }
}
