package id.koorwil.portal.task.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.koorwil.portal.programme.Region;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The regions that new tasks are for, one each: chosen one by one, or those of a coordination area, or all. */
class RegionsField extends Div {

    private static final String ALL = "";

    private final MultiSelectComboBox<String> regions = new MultiSelectComboBox<>(TaskWords.field("region"));
    private final List<String> offered;

    RegionsField(NewTasks tasks) {
        this.offered = tasks.regions();
        Map<String, String> names = tasks.names().regions();
        regions.setItems(offered);
        regions.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        regions.setRequired(true);
        addClassName("regions");
        add(regions);
        if (offered.size() > 1) {
            add(whole(tasks));
        }
    }

    /** What is chosen here is put into the field, where it can be changed. */
    private Select<String> whole(NewTasks tasks) {
        Map<String, Set<String>> byArea = tasks
                .desk()
                .programme()
                .regions(tasks.desk().actor())
                .stream()
                .filter(region -> offered.contains(region.code()))
                .collect(Collectors.groupingBy(
                        Region::area, Collectors.mapping(Region::code, Collectors.toCollection(LinkedHashSet::new))));
        Map<String, String> areas = tasks.names().areas();
        Select<String> whole = new Select<>();
        whole.setLabel(getTranslation("new.whole"));
        SpokenList.name(whole, getTranslation("new.whole"));
        whole.setPlaceholder(getTranslation("new.whole-hint"));
        whole.setItems(Stream.concat(Stream.of(ALL), areas.keySet().stream().filter(byArea::containsKey))
                .toList());
        whole.setItemLabelGenerator(area -> area.equals(ALL)
                ? getTranslation("new.whole-all", offered.size())
                : getTranslation(
                        "new.whole-area",
                        areas.getOrDefault(area, area),
                        byArea.getOrDefault(area, Set.of()).size()));
        whole.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                setValue(chosen.getValue().equals(ALL) ? offered : byArea.getOrDefault(chosen.getValue(), Set.of()));
                whole.clear(); // the field may be changed by hand then, and filled again
            }
        });
        return whole;
    }

    void setValue(Collection<String> codes) {
        regions.setValue(Set.copyOf(codes));
    }

    /** In the order in which they are offered. */
    List<String> chosen() {
        return offered.stream().filter(regions.getValue()::contains).toList();
    }

    /** Says beside itself that a region is missing. */
    boolean complete() {
        regions.setInvalid(regions.isEmpty());
        regions.setErrorMessage(regions.isEmpty() ? getTranslation("invalid.EMPTY", "") : null);
        return !regions.isEmpty();
    }

    HasValidationProperties field() {
        return regions;
    }

    /** Calls with each other number of regions. */
    void whenChanged(IntConsumer number) {
        regions.addValueChangeListener(
                changed -> number.accept(changed.getValue().size()));
    }
}
